// Hindi: what the code must know of the language that is no rule.
import { defineLanguage } from './define.js'

export default defineLanguage({
  code: 'hi',
  dates: {
    months: [
      ['जनवरी', 'जन॰'],
      ['फ़रवरी', 'फ़र॰'],
      ['मार्च'],
      ['अप्रैल'],
      ['मई'],
      ['जून'],
      ['जुलाई', 'जुल॰'],
      ['अगस्त', 'अग॰'],
      ['सितंबर', 'सित॰'],
      ['अक्टूबर', 'अक्टू॰'],
      ['नवंबर', 'नव॰'],
      ['दिसंबर', 'दिस॰'],
    ],
    weekdays: [
      'सोमवार',
      'सोम',
      'मंगलवार',
      'मंगल',
      'बुधवार',
      'बुध',
      'गुरुवार',
      'गुरु',
      'शुक्रवार',
      'शुक्र',
      'शनिवार',
      'शनि',
      'रविवार',
      'रवि',
    ],
    numericOrder: 'dmy',
  },
})
