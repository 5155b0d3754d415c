// Swedish: what the code must know of the language that is no rule.
import { defineLanguage } from './define.js'

export default defineLanguage({
  code: 'sv',
  dates: {
    months: [
      ['januari', 'jan'],
      ['februari', 'feb'],
      ['mars'],
      ['april', 'apr'],
      ['maj'],
      ['juni'],
      ['juli'],
      ['augusti', 'aug'],
      ['september', 'sep'],
      ['oktober', 'okt'],
      ['november', 'nov'],
      ['december', 'dec'],
    ],
    weekdays: [
      'måndag',
      'mån',
      'tisdag',
      'tis',
      'onsdag',
      'ons',
      'torsdag',
      'tors',
      'fredag',
      'fre',
      'lördag',
      'lör',
      'söndag',
      'sön',
    ],
    numericOrder: 'dmy',
  },
})
