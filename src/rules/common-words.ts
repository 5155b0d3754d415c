// Words so frequent that a rule had better wait behind another one. Only speed depends on this list, never what a rule finds.

const ENGLISH =
  'the of and to a in is it you that he was for on are with as i his they be at one have this from or had by not but what all were ' +
  'we when your can said there an which she do how their if will up other about out many then them these so some her would make ' +
  'like him into time has look two more go see no way could people my than first been its who now did get come made may over new ' +
  'here our us just also any me back only read last day year most after use page site news'

export const COMMON_WORDS: ReadonlySet<string> = new Set(ENGLISH.split(' '))
