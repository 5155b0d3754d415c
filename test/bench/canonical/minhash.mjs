// Plain MinHash as most pipelines run it: word 5-grams of the text, 128 permutations, estimated Jaccard of at least 0.8, connected components.
const PERMUTATIONS = 128
const LEAST = 0.8

function hash32(text) {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

function signature(text) {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const minima = new Uint32Array(PERMUTATIONS).fill(0xffffffff)
  for (let at = 0; at + 5 <= Math.max(5, words.length); at++) {
    const shingle = hash32(words.slice(at, at + 5).join(' '))
    for (let row = 0; row < PERMUTATIONS; row++) {
      let value = Math.imul(shingle ^ (row * 0x9e3779b1), 0x85ebca6b)
      value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
      value = (value ^ (value >>> 16)) >>> 0
      if (value < minima[row]) minima[row] = value
    }
  }
  return minima
}

/** Group of each text. */
export function plainMinHash(texts) {
  const signatures = texts.map(signature)
  const parent = texts.map((_, at) => at)
  const root = (at) => {
    while (parent[at] !== at) at = parent[at]
    return at
  }
  for (let one = 0; one < texts.length; one++)
    for (let two = one + 1; two < texts.length; two++) {
      let same = 0
      for (let row = 0; row < PERMUTATIONS; row++) if (signatures[one][row] === signatures[two][row]) same++
      if (same >= LEAST * PERMUTATIONS) parent[root(one)] = root(two)
    }
  return texts.map((_, at) => root(at))
}
