// German: what the code must know of the language that is no rule.
import { defineLanguage } from './define.js'

export default defineLanguage({
  code: 'de',
  dates: {
    months: [
      ['januar', 'jan'],
      ['februar', 'feb'],
      ['märz', 'mär'],
      ['april', 'apr'],
      ['mai'],
      ['juni', 'jun'],
      ['juli', 'jul'],
      ['august', 'aug'],
      ['september', 'sept', 'sep'],
      ['oktober', 'okt'],
      ['november', 'nov'],
      ['dezember', 'dez'],
    ],
    weekdays: [
      'montag',
      'mo',
      'dienstag',
      'di',
      'mittwoch',
      'mi',
      'donnerstag',
      'do',
      'freitag',
      'fr',
      'samstag',
      'sa',
      'sonntag',
      'so',
    ],
    numericOrder: 'dmy',
  },
})
