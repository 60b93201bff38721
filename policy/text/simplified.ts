import characters from 'opencc-js/dict/TSCharacters'

let table: Uint16Array | undefined

function build(): Uint16Array {
  const built = new Uint16Array(0x10000)
  for (const pair of characters.split('|')) {
    const [from = '', to = ''] = pair.split(' ')
    if (from.length === 1 && to.length === 1) built[from.charCodeAt(0)] = to.charCodeAt(0)
  }
  return built
}

/** The simplified code unit for one code unit; one unit gives one unit, so offsets are kept. */
export function simplified(unit: number): number {
  table ??= build()
  return table[unit] || unit
}
