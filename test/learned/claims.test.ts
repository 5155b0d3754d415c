import { describe, expect, it } from 'vitest'
import { CLIPS, LEARNED_CATEGORY, learnedClaims } from '../../src/learned/claims.js'
import type { Piece } from '../../src/learned/model.js'
import type { Profile } from '../../src/types.js'
import { blocksOf, documentOf, PROSE } from './sample.js'

const PROFILES: readonly Profile[] = ['precision', 'balanced', 'recall']

interface Said {
  readonly chances: readonly number[]
  readonly pieces?: readonly (readonly [string, number])[]
  readonly profile?: Profile
  /** Whether the model takes the text for a whole page (0) or for a document (1). */
  readonly share?: number
  readonly isSafe?: (block: number) => boolean
  /** A page without plain noise: it was cleaned before. */
  readonly isClean?: boolean
}

/** Plain noise behind the text, so that it counts as a page that nobody cleaned; claims on it are left out of the answers. */
const DIRT = ['Zzyx', 'Qwop', 'Vrbl']

/** Claims on a text about whose blocks and pieces a model says these things. */
function claimsOf(text: string, said: Said) {
  const { pieces = [], profile = 'balanced', isSafe = () => false, share = 1 } = said
  const dirt = said.isClean === true || text === '' ? [] : DIRT
  const chances = [...said.chances, ...dirt.map(() => 0.001)]
  const document = documentOf(blocksOf(text, ...dirt))
  const all = pieces.map(([piece, chance]): Piece => {
    const start = text.indexOf(piece)
    return { start, end: start + piece.length, chance }
  })
  const prediction = {
    share,
    calibrate: (expected: number) => expected,
    chances: Float32Array.from(chances),
    weights: () => [],
    pieces: (block: number) => {
      const { start, end } = document.document.blocks[block]!
      return all.filter((piece) => piece.start >= start && piece.end <= end)
    },
  }
  const claims = learnedClaims(document, prediction, { name: 'tiny', profile, isSafe })
  return claims.filter(({ start }) => start < text.length)
}

const takenFrom = (text: string, said: Said) => claimsOf(text, said).map(({ start, end }) => text.slice(start, end))

describe('claims on blocks', () => {
  const text = blocksOf('Share this', PROSE, 'Tides', PROSE)

  it('are on those below the cut', () => {
    const [claim, ...rest] = claimsOf(text, { chances: [0.1, 0.9, 0.7, 0.9] })
    expect(claim).toEqual({
      ...{ rule: 'learned/tiny', category: LEARNED_CATEGORY, confidence: 0.9, cut: 'block' },
      ...{ block: 0, start: 0, end: 10 },
    })
    expect(rest).toEqual([])
  })

  it.each(PROFILES.flatMap((profile) => [0, 0.5, 1].map((share) => [profile, share] as const)))(
    'go as far as %s lets the cut go where the share of documents is %d',
    (profile, share) => {
      const { page, document } = CLIPS[profile]
      const high = share * document.high + (1 - share) * page.high
      const low = share * document.low + (1 - share) * page.low
      const taken = (...chances: number[]) => takenFrom(text, { chances, profile, share })
      // A line likelier than half of the expected F1 never goes, whatever the upper bound.
      expect(taken(Math.min(0.49, high) - 0.01, 0.99, high + 0.01, 0.99)).toEqual(['Share this'])
      expect(taken(low - 0.01, low + 0.01, low + 0.01, low + 0.01)).toEqual(['Share this'])
    },
  )

  it('need to be surer on a page that was cleaned before', () => {
    expect(takenFrom(text, { chances: [0.12, 0.9, 0.9, 0.9], isClean: true })).toEqual([])
    expect(takenFrom(text, { chances: [0.12, 0.9, 0.9, 0.9] })).toEqual(['Share this'])
    expect(takenFrom(text, { chances: [0.01, 0.9, 0.9, 0.9], isClean: true })).toEqual(['Share this'])
  })

  it('are none on a page without blocks', () => {
    expect(claimsOf('', { chances: [] })).toEqual([])
  })

  it('spare what is safe', () => {
    const chances = [0.01, 0.9, 0.01, 0.9]
    const pieces = [['Share', 0.99]] as const
    expect(takenFrom(text, { chances, pieces, isSafe: (block) => block === 0 })).toEqual(['Tides'])
  })

  it.each([
    ['list', '- Share it with your friends'],
    ['quote', '> The gate was shut, said the harbour master of the island.'],
    ['dialogue', '"The gate is shut," she said and went home.'],
    ['table', '| Tide | Time |'],
    ['code', '```\nconst tide = 3\n```'],
  ])('spare blocks of the kind %s', (kind, block) => {
    const text = blocksOf(block, PROSE)
    expect(documentOf(text).kind(0)).toBe(kind)
    expect(takenFrom(text, { chances: [0.01, 0.9] })).toEqual([])
  })
})

describe('claims on pieces', () => {
  const text = blocksOf('The gate was shut. Share it now. The tide fell again.', PROSE)
  const chances = [0.9, 0.9]

  it('are on the likeliest ones that do not overlap', () => {
    const pieces = [
      ['Share it now.', 0.984],
      ['Share it now. The tide fell again.', 0.97],
      ['now', 0.96],
      ['The gate was shut.', 0.95],
    ] as const
    const claims = claimsOf(text, { chances, pieces })
    expect(claims.map(({ start, end, confidence, cut }) => [text.slice(start, end), confidence, cut])).toEqual([
      ['Share it now.', 0.98, 'span'],
      ['The gate was shut.', 0.95, 'span'],
    ])
    expect(claims[0]).toMatchObject({ rule: 'learned/tiny', category: LEARNED_CATEGORY, block: 0 })
  })

  it('need less chance the more the profile takes', () => {
    const steps = Array.from({ length: 60 }, (_, at) => 0.31 + at / 100)
    const least = PROFILES.map((profile) =>
      steps.findIndex((chance) => takenFrom(text, { chances, pieces: [['Share', chance]], profile }).length === 1),
    )
    expect(least[0]).toBeGreaterThan(0)
    expect(least).toEqual([...new Set(least)].sort((a, b) => a - b))
  })

  it('are none in a block that goes', () => {
    expect(takenFrom(text, { chances: [0.1, 0.9], pieces: [['Share it now.', 0.99]] })).toEqual([
      'The gate was shut. Share it now. The tide fell again.',
    ])
  })

  it.each([
    ['list', '- Share it now. The tide fell.', 1],
    ['dialogue', '"Share it now. The tide fell."', 1],
    ['quote', '> The gate was shut for good. Share it now. The tide fell.', 0],
    ['table', '| Share it now. | Tides |', 0],
    ['code', '```\nShare it now.\n```', 0],
  ])('are in kinds that may hold one: %s', (kind, block, count) => {
    const text = blocksOf(block, PROSE)
    expect(documentOf(text).kind(0)).toBe(kind)
    for (const chance of [0.01, 0.9])
      expect(takenFrom(text, { chances: [chance, 0.9], pieces: [['Share it now.', 0.99]] }).length).toBe(count)
  })
})

it('profiles that take more have higher cuts', () => {
  for (const kind of ['page', 'document'] as const) {
    const clips = PROFILES.map((profile) => CLIPS[profile][kind])
    // Expected F1 asks for one half at most, so that precision needs a higher low end.
    for (const end of ['low', 'high'] as const) {
      const ends = clips.map((clip) => clip[end])
      expect(ends).toEqual([...ends].sort((a, b) => b - a))
    }
    expect(new Set(clips.map(({ low }) => low)).size).toBe(PROFILES.length)
    expect(clips.every(({ low, high }) => 0 < low && low < high && high < 1)).toBe(true)
  }
})
