// Cleaning that needs the whole input first: --canonical and --site-repeats read everything, then answer document by document.
import { resolve } from 'node:path'
import type { Incoming } from '../read/incoming.js'
import { type Batch, type BatchResult, runBatch } from '../run/batch.js'
import { findRepeats, withRepeats } from '../run/gather.js'
import { rereadable } from '../run/spool-stdin.js'
import { Tally } from '../run/tally.js'
import type { Article } from '../types.js'
import { AsideSink, copiesAside } from '../write/aside-sink.js'
import { gatherArticles } from './canonical.js'
import { loadCleaner } from './cleaner.js'
import type { Settings } from './config.js'
import type { Terminal } from './terminal.js'

type Parts = Omit<Batch, 'cleaner' | 'answer'>

/** Runs the batch in two passes; stdin is kept on disk in between. */
export async function runWhole(batch: Parts, settings: Settings, terminal: Terminal): Promise<BatchResult> {
  try {
    const kept = await rereadable(batch.files, terminal.stdin, batch.signal)
    try {
      const again = { ...batch, files: kept.files }
      return settings.text('canonical') === undefined
        ? await cleanWithRepeats(again, settings)
        : await keepCanonical(again, settings, terminal)
    } finally {
      kept.release()
    }
  } catch (error) {
    if (!batch.signal.aborted) throw error
    return { end: 'interrupted', tally: new Tally(), message: await batch.sink.close('interrupted') }
  }
}

async function cleanWithRepeats(batch: Parts, settings: Settings): Promise<BatchResult> {
  const cleaner = await loadCleaner(settings)
  return runBatch({ ...batch, cleaner, answer: withRepeats(cleaner, await findRepeats(batch)) })
}

async function keepCanonical(batch: Parts, settings: Settings, terminal: Terminal): Promise<BatchResult> {
  const { articles, grouped, clean } = await gatherArticles(batch, settings, {})
  try {
    let next = 0
    const answer = (incoming: Incoming): Article => {
      const article = { ...articles.get(next), cluster: grouped.clusters[next]! }
      next++
      // What waited on disk has no methods; few writers ask for them, and the document is at hand.
      return {
        ...article,
        sentences: () => clean(incoming).sentences(),
        render: (format, options) => clean(incoming).render(format, options),
      }
    }
    const out = settings.text('out')
    const sink = out === undefined ? batch.sink : new AsideSink(batch.sink, copiesAside(resolve(terminal.cwd, out)))
    return await runBatch({ ...batch, sink, answer, cleaner: await loadCleaner(settings) })
  } finally {
    articles.close()
  }
}
