import { expect, it } from 'vitest'
import { scriptLanguage } from '../../src/parse/script-language.js'

it.each([
  ['Το πλοίο έφυγε νωρίς', 'el'],
  ['המעבורת יצאה מוקדם', 'he'],
  ['渡輪今早提前開出', 'zh'],
  ['フェリーは早く出た', 'ja'],
  ['배가 일찍 떠났다', 'ko'],
  ['เรือออกเร็ว', 'th'],
  ['ফেরি আগে ছেড়ে গেছে', 'bn'],
  ['नाव सुबह जल्दी चली गई और घाट पर कोई नहीं था', 'hi'],
  ['غادرت العبارة الميناء مبكرة في الصباح', 'ar'],
  ['کشتی صبح زود از بندر رفت و کسی نگفت چرا', 'fa'],
  ['فیری صبح سویرے بندرگاہ سے نکل گئی اور کسی نے وجہ نہیں بتائی', 'ur'],
  ['The ferry left early', null],
  ['Паром ушёл рано, и никто на причале не сказал почему', 'ru'],
  ['Пором пішов рано, і ніхто на причалі не сказав чому', 'uk'],
  ['Фериботът тръгна рано сутринта и никой не каза защо', null],
  ['The word 渡輪 means ferry, and the sign on the pier says so in two languages.', null],
])('%s', (text, lang) => {
  expect(scriptLanguage([text])).toBe(lang)
})

it('tells the article under an English banner', () => {
  const banner = 'We value your privacy. We and our partners use cookies to improve your experience on this website.'
  expect(scriptLanguage([banner, '渡輪今早提前開出，碼頭上沒有人知道原因。天文台昨日已發出警告。'])).toBe('zh')
})
