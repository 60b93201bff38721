let codes: Map<number, number> | undefined

function build(): Map<number, number> {
  const decoder = new TextDecoder('gb18030')
  const table = new Map<number, number>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const text = decoder.decode(new Uint8Array([lead, trail]))
      if (trail !== 0x7f && text.length === 1) table.set(text.charCodeAt(0), (lead << 8) | trail)
    }
  }
  return table
}

/** The two GBK bytes of a unit as `lead << 8 | trail`, or undefined; private-use units included. */
export function gbkCode(unit: number): number | undefined {
  codes ??= build()
  return codes.get(unit)
}

/** The character of two GBK bytes, or undefined when they are none. */
export function fromGbk(lead: number, trail: number): string | undefined {
  const text = new TextDecoder('gb18030').decode(new Uint8Array([lead, trail]))
  return text.length === 1 && text !== '\ufffd' ? text : undefined
}
