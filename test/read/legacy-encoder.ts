// TextEncoder writes UTF-8 alone: this one turns the tables of TextDecoder round.

const tables = new Map<string, Map<string, number[]>>()

/** The text in an encoding of one or two bytes a character. Throws for a character that the encoding does not have. */
export function encode(text: string, label: string): Uint8Array {
  const table = tables.get(label) ?? tableOf(label)
  tables.set(label, table)
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const bytes = table.get(character)
      if (bytes === undefined) throw new Error(`${label} has no ${character}`)
      return bytes
    }),
  )
}

function tableOf(label: string): Map<string, number[]> {
  const table = new Map<string, number[]>()
  const add = (...bytes: number[]) => {
    const text = new TextDecoder(label).decode(Uint8Array.from(bytes))
    if (text.length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes)
  }
  for (let byte = 0; byte < 256; byte++) add(byte)
  if (!/jis|euc|gb|big5/.test(label)) return table
  for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) add(lead, trail)
  return table
}
