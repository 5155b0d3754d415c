// The encoding that a page declares in its first bytes (HTML Standard, 13.2.3.2, "prescan a byte stream to determine its encoding").
import { encodingOf } from './charsets.js'

/** The standard looks at 1,024 bytes; many pages declare it later. */
const LOOK_AT = 4096

/** The declared encoding, or null. UTF-16 declared in bytes that can be read so is UTF-8. */
export function prescan(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, LOOK_AT)).toString('latin1')
  const xml = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1]
  const text = head.replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
  for (const [, attributes] of text.matchAll(/<meta[\s/]([^>]*)/gi)) {
    const encoding = declared(attributes!)
    if (encoding !== null) return encoding
  }
  return xml === undefined ? null : readable(encodingOf(xml))
}

function declared(attributes: string): string | null {
  const own = /(?:^|[\s/"'])charset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(attributes)?.[1]
  const content = /(?:^|[\s/"'])content\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/i.exec(attributes)?.[1]
  const isType = /http-equiv\s*=\s*["']?\s*content-type/i.test(attributes)
  const inContent = content === undefined ? undefined : /charset\s*=\s*["']?\s*([^\s"';>]+)/i.exec(content)?.[1]
  const label = isType && inContent !== undefined ? inContent : content?.includes(own ?? '\0') ? undefined : own
  return label === undefined ? null : readable(encodingOf(label))
}

function readable(encoding: string | null): string | null {
  if (encoding === null) return null
  if (encoding.startsWith('utf-16')) return 'utf-8'
  return encoding === 'x-user-defined' ? 'windows-1252' : encoding
}
