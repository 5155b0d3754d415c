// One line of JSONL becomes one Incoming: which field is the source, what passes through, what is wrong with it.
import type { Format, Note, Page } from '../types.js'
import type { ByteLine } from './byte-lines.js'
import { decode } from './decode.js'
import {
  type Failure,
  failed,
  givenId,
  type Incoming,
  type InputFile,
  MAX_BYTES,
  type ReadOptions,
  type Role,
  tooLarge,
} from './incoming.js'
import { jsonFields } from './json-fields.js'

/** A parsed record with what is needed to read it. */
interface Parsed {
  readonly values: Readonly<Record<string, unknown>>
  readonly raw: Map<string, string>
  readonly options: ReadOptions
}

/** Reads the record of one line. A line that is no JSON object is answered in its place, never thrown. */
export function readRecord(file: InputFile, { line, bytes }: ByteLine, options: ReadOptions): Incoming {
  const id = `${file.name}#${line}`
  const base = { id, place: `${file.place}#${line}`, line, page: null, given: null, notes: [] }
  if (bytes === null) return { ...base, given: givenId(id), failure: tooLarge(options.maxBytes ?? MAX_BYTES) }
  const decoded = decode(bytes)
  if (decoded === null) return { ...base, failure: failed('not-text', 'the line is no text in a known encoding') }
  const { values, failure } = parseObject(decoded.text)
  if (values === undefined) return { ...base, failure }
  const parsed = { values, raw: jsonFields(decoded.text), options }
  const source = findSource(parsed)
  const notes = [...decoded.notes, ...source.notes]
  const found = { ...base, ...identify(parsed, id), given: givenFields(parsed, id) }
  if (source.failure !== undefined) return { ...found, failure: source.failure, notes }
  return { ...found, page: pageOf(parsed, source, notes), notes }
}

type ParsedObject = { values: Parsed['values']; failure?: never } | { values?: never; failure: Failure }

function parseObject(text: string): ParsedObject {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { values: value as Parsed['values'] }
    return {
      failure: failed('not-object', `a record is a JSON object, {"text": "…"}; this line is ${nameOfType(value)}`),
    }
  } catch (error) {
    return { failure: failed('not-json', `the line is no JSON: ${(error as Error).message}`) }
  }
}

function nameOfType(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

const nameOf = (role: Role, options: ReadOptions) => options.fields?.get(role) ?? role

interface Source {
  readonly text: string
  readonly format: Format
  readonly notes: Note[]
  readonly failure?: Failure
}

/** The first of html, markdown and text that is there. */
function findSource({ values, options }: Parsed): Source {
  const none = { text: '', format: 'text' as const, notes: [] }
  const isThere = (role: Role) => (values[nameOf(role, options)] ?? null) !== null
  const role = (['html', 'markdown', 'text'] as const).find(isThere)
  if (role === undefined) {
    const [first, second, third] = (['html', 'markdown', 'text'] as const).map((one) => `"${nameOf(one, options)}"`)
    const names = `${first}, ${second} or ${third}`
    return {
      ...none,
      failure: failed('no-source', `the record has no field ${names}; name another with --field NAME=text`),
    }
  }
  const name = nameOf(role, options)
  const value = values[name]
  if (typeof value !== 'string') {
    return {
      ...none,
      failure: failed('source-not-text', `the field "${name}" holds ${nameOfType(value)}; a string is needed`),
    }
  }
  const notes: Note[] = []
  if (options.echo === true && name === 'text') notes.push(ECHOED)
  return { text: value, format: role, notes }
}

const ECHOED: Note = {
  code: 'echo-without-effect',
  message: '"text" holds the clean text; the source can be made again from text and removed',
}

/** Id and url come first; source fields stay behind unless they are echoed. */
function givenFields({ values, raw, options }: Parsed, id: string): Map<string, string> {
  const given = new Map<string, string>()
  const idField = nameOf('id', options)
  given.set('id', hasValue(values[idField]) ? raw.get(idField)! : JSON.stringify(id))
  const url = raw.get(nameOf('url', options))
  if (url !== undefined) given.set('url', url)
  const sources = new Set((['html', 'markdown', 'text'] as const).map((role) => nameOf(role, options)))
  for (const [name, value] of raw) {
    if (given.has(name) || (sources.has(name) && options.echo !== true)) continue
    given.set(name, value)
  }
  return given
}

const hasValue = (value: unknown) => value !== undefined && value !== null

function identify({ values, raw, options }: Parsed, id: string): { id: string } {
  const name = nameOf('id', options)
  const value = values[name]
  if (typeof value === 'string') return { id: value }
  return { id: hasValue(value) ? raw.get(name)! : id }
}

function pageOf(parsed: Parsed, source: Source, notes: Note[]): Page {
  const { options } = parsed
  return {
    source: source.text,
    format: source.format,
    url: stringField(parsed, 'url', notes),
    title: stringField(parsed, 'title', notes),
    lang: options.lang ?? stringField(parsed, 'lang', notes),
  }
}

/** A field that the cleaner uses. One of another type passes through unused, with a note. */
function stringField({ values, options }: Parsed, role: 'url' | 'title' | 'lang', notes: Note[]): string | undefined {
  const name = nameOf(role, options)
  const value = values[name]
  if (typeof value === 'string' && value.trim() !== '') return value
  if (hasValue(value) && typeof value !== 'string') {
    notes.push({
      code: 'field-ignored',
      message: `the field "${name}" holds ${nameOfType(value)}, no string; it was not used`,
    })
  }
  return undefined
}
