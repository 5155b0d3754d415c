// Turkish: what the code must know of the language that is no rule.
import { defineLanguage } from './define.js'

export default defineLanguage({
  code: 'tr',
  dates: {
    months: [
      ['ocak', 'oca'],
      ['şubat', 'şub'],
      ['mart', 'mar'],
      ['nisan', 'nis'],
      ['mayıs', 'may'],
      ['haziran', 'haz'],
      ['temmuz', 'tem'],
      ['ağustos', 'ağu'],
      ['eylül', 'eyl'],
      ['ekim', 'eki'],
      ['kasım', 'kas'],
      ['aralık', 'ara'],
    ],
    weekdays: [
      'pazartesi',
      'pzt',
      'salı',
      'sal',
      'çarşamba',
      'çar',
      'perşembe',
      'per',
      'cuma',
      'cum',
      'cumartesi',
      'cmt',
      'pazar',
      'paz',
    ],
    numericOrder: 'dmy',
  },
})
