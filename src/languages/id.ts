// Indonesian: what the code must know of the language that is no rule.
import { defineLanguage } from './define.js'

export default defineLanguage({
  code: 'id',
  dates: {
    months: [
      ['januari', 'jan'],
      ['februari', 'feb'],
      ['maret', 'mar'],
      ['april', 'apr'],
      ['mei'],
      ['juni', 'jun'],
      ['juli', 'jul'],
      ['agustus', 'agu'],
      ['september', 'sep'],
      ['oktober', 'okt'],
      ['november', 'nov'],
      ['desember', 'des'],
    ],
    weekdays: [
      'senin',
      'sen',
      'selasa',
      'sel',
      'rabu',
      'rab',
      'kamis',
      'kam',
      'jumat',
      'jum',
      'sabtu',
      'sab',
      'minggu',
      'min',
    ],
    numericOrder: 'dmy',
  },
})
