// The learned judge of HTML as a file keeps it, and what it says of a page.
import { heaviest, interpolate, logistic, type Model, mixOf, type Prediction, pickColumns } from '../model.js'
import { readTrees, type TreesData } from '../trees.js'
import { readWordModel, readWordModels, type WordModelData, type WordModelsData } from '../word-model.js'
import { makeHtmlLines, makeJudgedFeatures } from './features.js'

/** rules/learned/html.json, written by src/learned/train_html.py. */
export interface HtmlModelData {
  readonly name: string
  /** What it was made from, when, how well it did: for people. */
  readonly about: Readonly<Record<string, unknown>>
  /** Names of the features in the order of the trees' columns. */
  readonly features: readonly string[]
  /** Log-odds of noise by the names of the elements around. */
  readonly tokens: WordModelData
  /** One of all pages, one of articles, and one that says from the page as a whole how likely it is an article. */
  readonly forests: Readonly<Record<'page' | 'article' | 'kind', TreesData>>
  /** The text judge's, unless the file brings its own. */
  readonly words?: WordModelsData
  /** Expected F1 → F1 that was found, ascending pairs; absent: as expected. */
  readonly calibration?: readonly (readonly [number, number])[]
}

/** The share of the forest of articles where a page surely is one: averaging unlike models carries over better than either alone. */
const MOST_NEWS = 0.6

/** The judge of pieces has learned from text: in pages, where less is glued, it must be surer. */
const SURE_PIECE = 0.7

/** Throws an Error when a part is missing. `text` gives the judge of text: its words and its judge of pieces serve here, too. */
export function readHtmlModel(data: HtmlModelData, text: () => Model | null): Model {
  for (const part of ['features', 'tokens', 'forests'] as const)
    if (data?.[part] === undefined) throw new Error(`chaffinch: the model of HTML has no "${part}"`)
  const read = (name: keyof HtmlModelData['forests']) => readTrees(data.forests[name], data.features.length)
  const [page, article, kind] = [read('page'), read('article'), read('kind')]
  const tokens = readWordModel(data.tokens)
  const models = data.words === undefined ? text()!.words! : readWordModels(data.words)
  const piecesIn = text()?.piecesIn
  return {
    name: data.name,
    predict(document, { lang }): Prediction {
      const lines = makeHtmlLines(document, { lang, models })
      const columns = pickColumns(makeJudgedFeatures(lines, tokens), data.features)
      const all = page.scoreAll(columns, document.count)
      const news = article.scoreAll(columns, document.count)
      const share = MOST_NEWS * logistic(kind.score(columns, 0))
      return {
        share: mixOf(document.count),
        chances: Float32Array.from(all, (score, at) => (1 - share) * logistic(score) + share * logistic(news[at]!)),
        pieces: (block, least) => piecesIn?.(lines, block, Math.max(least ?? 0, SURE_PIECE)) ?? [],
        calibrate: (expected) => interpolate(data.calibration ?? [], expected),
        weights: (block) => heaviest(data.features, columns, { row: block, trees: page }),
      }
    },
  }
}
