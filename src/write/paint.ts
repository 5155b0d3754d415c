// Colour on terminals that want it: a style is a function over one line.
import { styleText } from 'node:util'

export interface Paint {
  readonly isOn: boolean
  removed(text: string): string
  kept(text: string): string
  faint(text: string): string
  strong(text: string): string
}

type Style = Parameters<typeof styleText>[0]

/** Styles that colour, or leave everything as it is. */
export function makePaint(isOn: boolean): Paint {
  const style = (format: Style) => (text: string) => (isOn && text !== '' ? paintLines(text, format) : text)
  return {
    isOn,
    removed: style(['red', 'strikethrough']),
    kept: style('green'),
    faint: style('dim'),
    strong: style('bold'),
  }
}

/** Line by line: pagers forget a style at the end of a line. */
function paintLines(text: string, format: Style): string {
  const paint = (line: string) => (line.trim() === '' ? line : styleText(format, line, { validateStream: false }))
  return text.split('\n').map(paint).join('\n')
}

/** NO_COLOR (no-color.org) and --no-color win; else a terminal gets colour. */
export function wantsColour(stream: object, options: { noColor: boolean; env: NodeJS.ProcessEnv }): boolean {
  if (options.noColor || (options.env.NO_COLOR ?? '') !== '' || options.env.TERM === 'dumb') return false
  return 'isTTY' in stream && stream.isTTY === true
}
