// Korean: what the code must know of the language that is no rule.
import { defineLanguage } from './define.js'

export default defineLanguage({
  code: 'ko',
  dates: {
    months: [[], [], [], [], [], [], [], [], [], [], [], []],
    weekdays: [
      '월요일',
      '월',
      '화요일',
      '화',
      '수요일',
      '수',
      '목요일',
      '목',
      '금요일',
      '금',
      '토요일',
      '토',
      '일요일',
      '일',
    ],
    units: { year: ['년'], month: ['월'], day: ['일'] },
  },
})
