// A stretch of text that a signal without statistics found.

/** UTF-16 offsets; `expected` is '' where nobody can tell. */
export interface ArtefactFound {
  readonly start: number
  readonly end: number
  readonly expected: string
}
