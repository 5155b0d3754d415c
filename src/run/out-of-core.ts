// Candidate pairs by SQL over Parquet, for batches whose keys do not fit in memory. DuckDB sorts and joins on disk; the same
// statement runs on any engine that reads Parquet. The rules are those of src/canonical/candidates.ts, so are the pairs.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BUCKET, LEAST_SHARE, LEAST_SHARED, LINKS } from '../canonical/candidates.js'
import { type Edge, type Fingerprints, findEdges } from '../canonical/group.js'

/** @duckdb/node-api is an optional peer. */
export class DuckDbMissing extends Error {
  override readonly name = 'DuckDbMissing'

  constructor() {
    super('--engine duckdb needs the package @duckdb/node-api: npm install @duckdb/node-api')
  }
}

/**
 * Pairs of candidates from `keys(text, key)`: texts are numbered in the order of their hashes, each key of a text stands once. Keys of
 * few texts pair all of them; keys of many pair each with the next ones.
 */
export const PAIRS_SQL = `
  WITH sized AS (
    SELECT key, text, count(*) OVER (PARTITION BY key) AS holders,
           row_number() OVER (PARTITION BY key ORDER BY text) AS place
    FROM keys
  ), shared AS (
    SELECT a.text AS one, b.text AS two
    FROM sized a JOIN sized b ON a.key = b.key AND a.text < b.text
    WHERE a.holders <= ${BUCKET} AND b.holders <= ${BUCKET} AND a.holders > 1 AND b.holders > 1
    UNION ALL
    SELECT a.text AS one, b.text AS two
    FROM sized a JOIN sized b ON a.key = b.key AND b.place > a.place AND b.place <= a.place + ${LINKS}
    WHERE a.holders > ${BUCKET} AND b.holders > ${BUCKET}
  ), counted AS (
    SELECT one, two, count(*) AS common FROM shared GROUP BY one, two
  ), sizes AS (
    SELECT text, count(*) AS total FROM keys GROUP BY text
  )
  SELECT one, two FROM counted
  JOIN sizes left_size ON left_size.text = one
  JOIN sizes right_size ON right_size.text = two
  WHERE common >= least(${LEAST_SHARED}, greatest(1, least(left_size.total, right_size.total)))
    AND common >= least(left_size.total, right_size.total) * ${LEAST_SHARE}
  ORDER BY one, two`

export interface OutOfCoreOptions {
  /** Folder for Parquet files and what DuckDB spills; the system's temporary one unless given. */
  readonly folder?: string | undefined
  /** Memory that DuckDB may use, as it writes it: "1GB". */
  readonly memory?: string | undefined
  readonly threads?: number | undefined
}

/** Finds the pairs on disk and returns what `ArticleGrouper.finish` takes. Throws DuckDbMissing. */
export async function findPairsOnDisk(
  texts: Fingerprints,
  options: OutOfCoreOptions = {},
): Promise<(texts: Fingerprints) => Generator<Edge>> {
  const pairs = await pairsOnDisk(texts, options)
  return (again) => findEdges(again, pairs)
}

/** Candidate pairs, ascending. */
export async function pairsOnDisk(texts: Fingerprints, options: OutOfCoreOptions = {}): Promise<[number, number][]> {
  const { DuckDBInstance } = await loadDuckDb()
  const folder = mkdtempSync(join(options.folder ?? tmpdir(), 'chaffinch-'))
  try {
    const instance = await DuckDBInstance.create(`${folder}/pairs.duckdb`, {
      threads: String(options.threads ?? 2),
      memory_limit: options.memory ?? '1GB',
      temp_directory: `${folder}/spill`,
    })
    const connection = await instance.connect()
    try {
      await writeKeys(connection, texts, `${folder}/keys.parquet`)
      return await readPairs(connection, `${folder}/keys.parquet`)
    } finally {
      connection.closeSync()
      instance.closeSync()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type DuckDb = typeof import('@duckdb/node-api')
type Connection = Awaited<ReturnType<Awaited<ReturnType<DuckDb['DuckDBInstance']['create']>>['connect']>>

async function loadDuckDb(): Promise<DuckDb> {
  try {
    return await import('@duckdb/node-api')
  } catch {
    throw new DuckDbMissing()
  }
}

/** Rows that are appended between two flushes. */
const FLUSH = 1 << 17

async function writeKeys(connection: Connection, texts: Fingerprints, file: string): Promise<void> {
  await connection.run('CREATE TABLE appended (text UINTEGER, key UINTEGER)')
  const appender = await connection.createAppender('appended')
  let waiting = 0
  for (let text = 0; text < texts.length; text++)
    for (const key of texts.keysOf(text)) {
      appender.appendUInteger(text)
      appender.appendUInteger(key)
      appender.endRow()
      if (++waiting % FLUSH === 0) appender.flushSync()
    }
  appender.closeSync()
  await connection.run(
    `COPY (SELECT * FROM appended ORDER BY key, text) TO '${file.replaceAll("'", "''")}' (FORMAT parquet)`,
  )
  await connection.run('DROP TABLE appended')
}

async function readPairs(connection: Connection, file: string): Promise<[number, number][]> {
  await connection.run(`CREATE VIEW keys AS SELECT * FROM read_parquet('${file.replaceAll("'", "''")}')`)
  const result = await connection.stream(PAIRS_SQL)
  const pairs: [number, number][] = []
  for (;;) {
    const chunk = await result.fetchChunk()
    if (chunk === null || chunk.rowCount === 0) return pairs
    const [ones, twos] = [chunk.getColumnValues(0), chunk.getColumnValues(1)]
    for (let row = 0; row < chunk.rowCount; row++) pairs.push([Number(ones[row]), Number(twos[row])])
  }
}
