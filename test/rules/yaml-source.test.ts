import { describe, expect, it } from 'vitest'
import { PackError } from '../../src/rules/pack-error.js'
import { readYaml } from '../../src/rules/yaml-source.js'

function problemsOf(run: () => void) {
  try {
    run()
    return []
  } catch (error) {
    return (error as PackError).problems.map(({ file, line, column }) => `${file}:${line}:${column}`)
  }
}

describe('readYaml', () => {
  it('gives the values, and refuses nothing where nothing is wrong', () => {
    const yaml = readYaml('a: [1, 2]\n', 'x.yaml')
    expect(yaml.data).toEqual({ a: [1, 2] })
    expect(problemsOf(() => yaml.refuse([]))).toEqual([])
  })

  it('places mistakes in the order of the text, those of the YAML among them', () => {
    const yaml = readYaml('a: 1\nb: [2, 3]\na: 4\n', 'x.yaml')
    const mistakes = [{ path: ['b', 1], message: 'odd' }]
    expect(problemsOf(() => yaml.refuse(mistakes))).toEqual(['x.yaml:2:8', 'x.yaml:3:1'])
  })

  it('throws for what is no YAML', () => {
    expect(() => readYaml('a: [', 'x.yaml')).toThrow(PackError)
  })

  it('refuses aliases without end', () => {
    const bomb = `a: &a [x]\n${[...'bcdefghij'].map((name, at) => `${name}: &${name} [${`*${'abcdefghij'[at]}, `.repeat(9)}]`).join('\n')}\n`
    expect(problemsOf(() => readYaml(bomb, 'x.yaml').refuse([]))).toHaveLength(1)
  })
})
