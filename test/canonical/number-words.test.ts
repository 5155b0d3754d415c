import { expect, test } from 'vitest'
import { numberAt } from '../../src/canonical/number-words.js'
import { hashWord, Tokenizer } from '../../src/canonical/tokens.js'

const read = (text: string, at = 0) => numberAt(new Tokenizer().tokens(text), at)

test('words and digits are one number', () => {
  expect(read('nineteen boats')).toEqual({ hash: hashWord('19'), length: 1 })
  expect(read('fifty-four days')).toEqual({ hash: hashWord('54'), length: 2 })
  expect(read('one boat')).toBeNull()
  expect(read('boats')).toBeNull()
})
