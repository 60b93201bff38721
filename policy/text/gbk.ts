/** GBK 1.0 kept two rows of signs in the private area that GB 18030 has since moved out of it. */
function addPrivate(table: Map<number, number>): void {
  for (let trail = 0x89; trail <= 0x95; trail++) table.set(0xe7e7 + trail - 0x89, 0xa900 | trail)
  for (let trail = 0x50; trail <= 0xa0; trail++) {
    if (trail !== 0x7f) table.set(0xe815 + trail - 0x50 - (trail > 0x7f ? 1 : 0), 0xfe00 | trail)
  }
}

let codes: Map<number, number> | undefined

function build(): Map<number, number> {
  const decoder = new TextDecoder('gb18030')
  const table = new Map<number, number>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const text = decoder.decode(new Uint8Array([lead, trail]))
      const unit = text.length === 1 && trail !== 0x7f ? text.charCodeAt(0) : 0
      if (unit > 0 && !table.has(unit)) table.set(unit, (lead << 8) | trail)
    }
  }
  addPrivate(table)
  return table
}

/** The two GBK bytes of a unit as `lead << 8 | trail`, or undefined; private-use units included. */
export function gbkCode(unit: number): number | undefined {
  codes ??= build()
  return codes.get(unit)
}

const decoded = new Map<number, string | undefined>()
let decoder: InstanceType<typeof TextDecoder> | undefined

function decodedPair(lead: number, trail: number): string | undefined {
  decoder ??= new TextDecoder('gb18030')
  const text = decoder.decode(new Uint8Array([lead, trail]))
  return text.length === 1 && text !== '\ufffd' ? text : undefined
}

/** The character of two GBK bytes, or undefined when they are none; each pair is decoded once. */
export function fromGbk(lead: number, trail: number): string | undefined {
  const pair = (lead << 8) | trail
  if (!decoded.has(pair)) decoded.set(pair, decodedPair(lead, trail))
  return decoded.get(pair)
}
