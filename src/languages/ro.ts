// Romanian: what the code must know of the language that is no rule.
import { defineLanguage } from './define.js'

export default defineLanguage({
  code: 'ro',
  dates: {
    months: [
      ['ianuarie', 'ian'],
      ['februarie', 'feb'],
      ['martie', 'mar'],
      ['aprilie', 'apr'],
      ['mai'],
      ['iunie', 'iun'],
      ['iulie', 'iul'],
      ['august', 'aug'],
      ['septembrie', 'sept'],
      ['octombrie', 'oct'],
      ['noiembrie', 'nov'],
      ['decembrie', 'dec'],
    ],
    weekdays: [
      'luni',
      'lun',
      'marți',
      'mar',
      'miercuri',
      'mie',
      'joi',
      'vineri',
      'vin',
      'sâmbătă',
      'sâm',
      'duminică',
      'dum',
    ],
    numericOrder: 'dmy',
  },
})
