// Portuguese: what the code must know of the language that is no rule.
import { defineLanguage } from './define.js'

export default defineLanguage({
  code: 'pt',
  dates: {
    months: [
      ['janeiro', 'jan'],
      ['fevereiro', 'fev'],
      ['março', 'mar'],
      ['abril', 'abr'],
      ['maio', 'mai'],
      ['junho', 'jun'],
      ['julho', 'jul'],
      ['agosto', 'ago'],
      ['setembro', 'set'],
      ['outubro', 'out'],
      ['novembro', 'nov'],
      ['dezembro', 'dez'],
    ],
    weekdays: [
      'segunda-feira',
      'seg',
      'terça-feira',
      'ter',
      'quarta-feira',
      'qua',
      'quinta-feira',
      'qui',
      'sexta-feira',
      'sex',
      'sábado',
      'sáb',
      'domingo',
      'dom',
    ],
    dateJoiners: ['de', 'do'],
    timeJoiners: ['às', 'as', 'em'],
    numericOrder: 'dmy',
  },
})
