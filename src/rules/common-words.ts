// Words so frequent that a rule had better wait behind another one. Only speed depends on these lists, never what a rule finds.

const EVERYWHERE = 'the of and to a in is for on that with as it was be at by this from are or an have you not he his'

const OFTEN =
  'i they one had but what all were we when your can said there which she do how their if will up other about out many then them ' +
  'these so some her would make like him into time has look two more go see no way could people my than first been its who now did ' +
  'get come made may over new here our us just also any me back only read last day year most after use page site news'

/** Stand in nearly every paragraph. */
export const EVERYWHERE_WORDS: ReadonlySet<string> = new Set(EVERYWHERE.split(' '))

/** Frequent words, the ones that stand everywhere among them. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(`${EVERYWHERE} ${OFTEN}`.split(' '))
