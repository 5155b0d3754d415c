// Chinese: what the code must know of the language that is no rule.
import { defineLanguage } from './define.js'

export default defineLanguage({
  code: 'zh',
  dates: {
    months: [
      ['一月'],
      ['二月'],
      ['三月'],
      ['四月'],
      ['五月'],
      ['六月'],
      ['七月'],
      ['八月'],
      ['九月'],
      ['十月'],
      ['十一月'],
      ['十二月'],
    ],
    weekdays: [
      '星期一',
      '周一',
      '星期二',
      '周二',
      '星期三',
      '周三',
      '星期四',
      '周四',
      '星期五',
      '周五',
      '星期六',
      '周六',
      '星期日',
      '周日',
    ],
    units: { year: ['年'], month: ['月'], day: ['日', '号'] },
  },
})
