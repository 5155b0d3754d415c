// Persian: what the code must know of the language that is no rule.
import { defineLanguage } from './define.js'

export default defineLanguage({
  code: 'fa',
  dates: {
    months: [
      ['ژانویه'],
      ['فوریه'],
      ['مارس'],
      ['آوریل'],
      ['مه'],
      ['ژوئن'],
      ['ژوئیه'],
      ['اوت'],
      ['سپتامبر'],
      ['اکتبر'],
      ['نوامبر'],
      ['دسامبر'],
    ],
    weekdays: ['دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه', 'شنبه', 'یکشنبه'],
    numericOrder: 'dmy',
  },
})
