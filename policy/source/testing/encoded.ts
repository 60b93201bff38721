/** Every two-byte code, and for GB18030 the four-byte ones of the basic plane, by its character. */
function codes(encoding: 'gb18030' | 'big5'): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding)
  const found = new Map<string, readonly number[]>()
  const note = (bytes: readonly number[]) => {
    const sign = decoder.decode(Uint8Array.from(bytes))
    if ([...sign].length === 1 && sign !== '\ufffd' && !found.has(sign)) found.set(sign, bytes)
  }
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) note([lead, trail])
  }
  if (encoding === 'gb18030') fourByteCodes(note)
  return found
}

function fourByteCodes(note: (bytes: readonly number[]) => void): void {
  for (let at = 0; at < 4 * 12600; at++) {
    const [first, rest] = [Math.floor(at / 12600), at % 12600]
    const [second, last] = [Math.floor(rest / 1260), rest % 1260]
    note([0x81 + first, 0x30 + second, 0x81 + Math.floor(last / 10), 0x30 + (last % 10)])
  }
}

/** Text in an encoding that the platform reads but does not write. */
export function encoded(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const table = codes(encoding)
  return Uint8Array.from(
    [...text].flatMap((sign) => (sign < '\x80' ? [sign.charCodeAt(0)] : (table.get(sign) ?? [63]))),
  )
}

/** Text in UTF-16 without a mark. */
export function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++)
    view.setUint16(at * 2, text.charCodeAt(at), order === 'little')
  return bytes
}
