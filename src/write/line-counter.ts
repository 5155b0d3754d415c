// Offsets become lines and columns. Asked in ascending order it goes through the text once.

export class LineCounter {
  private line = 1
  private lineStart = 0
  private next: number

  constructor(private readonly text: string) {
    this.next = text.indexOf('\n')
  }

  /** Line and column, both from 1, of a UTF-16 offset not before the one asked last; the column counts UTF-16 units. */
  at(offset: number): { line: number; column: number } {
    while (this.next >= 0 && this.next < offset) {
      this.line++
      this.lineStart = this.next + 1
      this.next = this.text.indexOf('\n', this.lineStart)
    }
    return { line: this.line, column: offset - this.lineStart + 1 }
  }
}
