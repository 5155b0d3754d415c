import { expect, it } from 'vitest'
import { ClosedPipe, toWriteError, WriteError } from '../../src/write/write-error.js'

it('says a system error in words and how much is lost', () => {
  expect(toWriteError({ code: 'ENOSPC' }, 'run')).toMatchObject({ message: 'the disk is full', lost: 'run' })
  expect(toWriteError({ code: 'EODD' }, 'file')).toMatchObject({ message: 'cannot be written (EODD)' })
})

it('leaves other errors as they are', () => {
  const own = new WriteError('no', 'rest')
  const pipe = new ClosedPipe()
  expect([toWriteError(own, 'run'), toWriteError(pipe, 'run')]).toEqual([own, pipe])
})
