/** What must stand together at the beginning of a line: brackets with their first character, a character and its stops. */
const UNBROKEN = /^(?:[A-Za-z0-9.%]+|[（(《“‘〈【〔[]*.?)[，。、；：）》”’】〕！？,.;:)\]％%]*/u

function share(sign: string): number {
  return sign < '\u0100' ? 0.5 : 1
}

/** Room, in widths of a character, that a line would have needed to take in what the next line begins with. */
export function roomFor(next: string): number {
  const found = UNBROKEN.exec(next)?.[0] ?? ''
  return [...found].reduce((sum, sign) => sum + share(sign), 0)
}
