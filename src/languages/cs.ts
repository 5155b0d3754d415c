// Czech: what the code must know of the language that is no rule.
import { defineLanguage } from './define.js'

export default defineLanguage({
  code: 'cs',
  dates: {
    months: [
      ['ledna', 'leden', 'led'],
      ['února', 'únor', 'úno'],
      ['března', 'březen', 'bře'],
      ['dubna', 'duben', 'dub'],
      ['května', 'květen', 'kvě'],
      ['června', 'červen', 'čvn'],
      ['července', 'červenec', 'čvc'],
      ['srpna', 'srpen', 'srp'],
      ['září', 'zář'],
      ['října', 'říjen', 'říj'],
      ['listopadu', 'listopad', 'lis'],
      ['prosince', 'prosinec', 'pro'],
    ],
    weekdays: [
      'pondělí',
      'po',
      'úterý',
      'út',
      'středa',
      'st',
      'čtvrtek',
      'čt',
      'pátek',
      'pá',
      'sobota',
      'so',
      'neděle',
      'ne',
    ],
    numericOrder: 'dmy',
  },
})
