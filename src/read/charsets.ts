// Encodings by their labels, and bytes read in one of them (WHATWG Encoding Standard; the labels are those of TextDecoder).

/** The encoding that a label names, as TextDecoder calls it; null for a label that no standard knows. */
export function encodingOf(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return null
  }
}

/** Bytes as text; what the encoding does not allow becomes U+FFFD. No mark at the beginning is left. */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  return encoding === 'windows-1252' ? windows1252(bytes) : new TextDecoder(encoding).decode(bytes)
}

/** How many places the encoding does not allow. */
export function countDamage(text: string): number {
  let count = 0
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++
  return count
}

// WHATWG Encoding Standard, index windows-1252, bytes 0x80..0x9F. Some Node releases decode this label as Latin-1
// (nodejs/node#56542), so the table stands here.
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (found) => HIGH.charAt(found.charCodeAt(0) - 0x80))
}
