import { describe, expect, test } from 'vitest'
import { expandLinks, readLeast, readLinks, readPairs } from '../../src/spin/links.js'

describe('the table', () => {
  test('is read by line; remarks are left out', () => {
    expect(readLinks('# about\nv\tsay\tstate\tAB\n\n')).toEqual([
      { part: 'v', expected: 'say', spun: 'state', families: 'AB' },
    ])
  })

  test.each(['x\ta\tb\tA', 'w\ta\tb', 'w\ta\tb\ta', 'w\t\tb\tA'])('refuses %j with its line', (line) => {
    expect(() => readLinks(`# one\n${line}`)).toThrow('line 2')
  })

  test('has every form once, with all families and what people need more', () => {
    const rows = readLinks('v\tsay\tstate\tA\nw\tsaid\tstated\tB\nn\tbill\tinvoice\tA\nw\tfish\tfish\tA')
    const links = expandLinks(rows, readLeast('# about\nstated\tsaid\t2.5'))
    expect(links).toEqual([
      ...[
        ['invoice', 'bill', 'A', 1],
        ['invoices', 'bills', 'A', 1],
        ['state', 'say', 'A', 1],
      ],
      ...[
        ['stated', 'said', 'AB', 2.5],
        ['states', 'says', 'A', 1],
        ['stating', 'saying', 'A', 1],
      ],
    ])
  })

  test('pairs of WordNet that people ask for too', () => {
    expect(readPairs('# about\nonslaught\tattack')).toEqual([['onslaught', 'attack']])
  })
})
