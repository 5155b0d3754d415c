// One line on the terminal that says how far a run is. Nothing where nobody looks.
import type { Writable } from 'node:stream'

/** Milliseconds between two looks at the line. */
const PAUSE = 100
const CLEAR = '\r\u001b[K'

export class Progress {
  private documents = 0
  private files = 0
  private shownAt = 0
  private readonly start = performance.now()

  constructor(
    private readonly stream: Writable,
    private readonly options: { isOn: boolean; files: number },
  ) {}

  onFile(): void {
    this.files++
    this.show()
  }

  onDocument(): void {
    this.documents++
    this.show()
  }

  /** Takes the line away; before anything else is printed. */
  clear(): void {
    if (this.shownAt > 0) this.stream.write(CLEAR)
  }

  private show(): void {
    const now = performance.now()
    if (!this.options.isOn || now - this.shownAt < PAUSE) return
    this.shownAt = now
    const rate = Math.round(this.documents / ((now - this.start) / 1000 + 0.001))
    this.stream.write(`${CLEAR}file ${this.files} of ${this.options.files}, ${this.documents} documents, ${rate}/s`)
  }
}
