// Japanese: what the code must know of the language that is no rule.
import { defineLanguage } from './define.js'

export default defineLanguage({
  code: 'ja',
  dates: {
    months: [[], [], [], [], [], [], [], [], [], [], [], []],
    weekdays: [
      '月曜日',
      '月',
      '火曜日',
      '火',
      '水曜日',
      '水',
      '木曜日',
      '木',
      '金曜日',
      '金',
      '土曜日',
      '土',
      '日曜日',
      '日',
    ],
    units: { year: ['年'], month: ['月'], day: ['日'] },
  },
})
