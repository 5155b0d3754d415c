// Arabic: what the code must know of the language that is no rule.
import { defineLanguage } from './define.js'

export default defineLanguage({
  code: 'ar',
  dates: {
    months: [
      ['يناير'],
      ['فبراير'],
      ['مارس'],
      ['أبريل'],
      ['مايو'],
      ['يونيو'],
      ['يوليو'],
      ['أغسطس'],
      ['سبتمبر'],
      ['أكتوبر'],
      ['نوفمبر'],
      ['ديسمبر'],
    ],
    weekdays: ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'],
    numericOrder: 'dmy',
  },
})
