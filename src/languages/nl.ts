// Dutch: what the code must know of the language that is no rule.
import { defineLanguage } from './define.js'

export default defineLanguage({
  code: 'nl',
  dates: {
    months: [
      ['januari', 'jan'],
      ['februari', 'feb'],
      ['maart', 'mrt'],
      ['april', 'apr'],
      ['mei'],
      ['juni', 'jun'],
      ['juli', 'jul'],
      ['augustus', 'aug'],
      ['september', 'sep'],
      ['oktober', 'okt'],
      ['november', 'nov'],
      ['december', 'dec'],
    ],
    weekdays: [
      'maandag',
      'ma',
      'dinsdag',
      'di',
      'woensdag',
      'wo',
      'donderdag',
      'do',
      'vrijdag',
      'vr',
      'zaterdag',
      'za',
      'zondag',
      'zo',
    ],
    numericOrder: 'dmy',
  },
})
