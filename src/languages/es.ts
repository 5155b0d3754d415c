// Spanish: what the code must know of the language that is no rule.
import { defineLanguage } from './define.js'

export default defineLanguage({
  code: 'es',
  dates: {
    months: [
      ['enero', 'ene'],
      ['febrero', 'feb'],
      ['marzo', 'mar'],
      ['abril', 'abr'],
      ['mayo', 'may'],
      ['junio', 'jun'],
      ['julio', 'jul'],
      ['agosto', 'ago'],
      ['septiembre', 'sept'],
      ['octubre', 'oct'],
      ['noviembre', 'nov'],
      ['diciembre', 'dic'],
    ],
    weekdays: [
      'lunes',
      'lun',
      'martes',
      'mar',
      'miércoles',
      'mié',
      'jueves',
      'jue',
      'viernes',
      'vie',
      'sábado',
      'sáb',
      'domingo',
      'dom',
    ],
    dateJoiners: ['de', 'del'],
    timeJoiners: ['a', 'las', 'la', 'el'],
    numericOrder: 'dmy',
  },
})
