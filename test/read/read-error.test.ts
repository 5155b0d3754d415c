import { expect, it } from 'vitest'
import { brokenOff, explainReadError, failedFile } from '../../src/read/read-error.js'

const file = { path: '/data/a.jsonl', name: 'a.jsonl', place: 'data/a.jsonl' }

it('says what is wrong without paths of the machine', () => {
  expect(explainReadError({ code: 'EACCES' }).error).toEqual({
    code: 'unreadable',
    message: 'no permission to read it',
  })
  expect(explainReadError({ code: 'Z_DATA_ERROR', message: 'x' }).error.code).toBe('damaged')
})

it('stands in the place of the file, or of the line where it broke off', () => {
  const failure = explainReadError({ code: 'ENOENT' })
  expect(failedFile(file, failure)).toMatchObject({ id: 'a.jsonl', line: null, page: null, failure })
  expect(brokenOff(file, failure, 7)).toMatchObject({ id: 'a.jsonl#7', line: 7, given: null })
  expect(brokenOff(file, failure, 7).failure?.error.message).toBe('the file is gone; the lines before were read')
})
