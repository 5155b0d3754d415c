// Italian: what the code must know of the language that is no rule.
import { defineLanguage } from './define.js'

export default defineLanguage({
  code: 'it',
  dates: {
    months: [
      ['gennaio', 'gen'],
      ['febbraio', 'feb'],
      ['marzo', 'mar'],
      ['aprile', 'apr'],
      ['maggio', 'mag'],
      ['giugno', 'giu'],
      ['luglio', 'lug'],
      ['agosto', 'ago'],
      ['settembre', 'set'],
      ['ottobre', 'ott'],
      ['novembre', 'nov'],
      ['dicembre', 'dic'],
    ],
    weekdays: [
      'lunedì',
      'lun',
      'martedì',
      'mar',
      'mercoledì',
      'mer',
      'giovedì',
      'gio',
      'venerdì',
      'ven',
      'sabato',
      'sab',
      'domenica',
      'dom',
    ],
    numericOrder: 'dmy',
  },
})
