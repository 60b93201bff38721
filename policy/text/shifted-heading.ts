import { fromGbk, gbkCode } from './gbk.ts'

/** One character recovered from a shifted run, and the source range its bytes came from. */
export interface Recovered {
  readonly character: string
  readonly start: number
  readonly end: number
}

/** A heading number whose GBK bytes slipped by one, e.g. `。ㄒ唬` for `(一)`. */
export interface ShiftedHeading {
  readonly characters: readonly Recovered[]
  readonly end: number
  /** First byte of a character whose second byte is lost behind `end`. */
  readonly lead?: number
}

const LONGEST = 24
const FULL_STOP = '。'
const LOST_BYTE = 0xa1

interface Byte {
  readonly value: number
  readonly at: number
}

function bytesOf(source: string, at: number): Byte[] {
  const unit = source.charCodeAt(at)
  if (unit < 0x80) return [{ value: unit, at }]
  const code = gbkCode(unit)
  if (code === undefined) return []
  return [
    { value: code >> 8, at },
    { value: code & 0xff, at },
  ]
}

/** The bracket's first byte that web pages drop as a private-use character: 二 and 三 end in FE and FD. */
function missingByte(numeralCode: number, nextCode: number): number[] {
  if (nextCode >> 8 !== 0xa9) return []
  if ((numeralCode & 0xff) === 0xb6) return [0xfe, 0xa3]
  return (numeralCode & 0xff) === 0xc8 ? [0xfd, 0xa3] : []
}

function bytesFrom(source: string, at: number): Byte[] {
  const bytes: Byte[] = [{ value: LOST_BYTE, at }]
  for (let index = at; index < Math.min(source.length, at + LONGEST); index++) {
    const own = bytesOf(source, index)
    if (own.length === 0) break
    bytes.push(...own)
    if (index !== at + 1) continue
    const [numeral, next] = [
      gbkCode(source.charCodeAt(index)),
      gbkCode(source.charCodeAt(index + 1)),
    ]
    for (const value of missingByte(numeral ?? 0, next ?? 0)) bytes.push({ value, at: index })
  }
  return bytes
}

function startsRun(source: string, at: number): boolean {
  if (source[at] !== FULL_STOP || at + 2 >= source.length) return false
  const code = gbkCode(source.charCodeAt(at + 1))
  return code !== undefined && code >> 8 === 0xa8
}

function recover(bytes: readonly Byte[], source: string): ShiftedHeading {
  const characters: Recovered[] = []
  let end = bytes[0]!.at
  for (let index = 0; index + 1 < bytes.length; index += 2) {
    const [lead, trail] = [bytes[index]!, bytes[index + 1]!]
    const character = lead.value < 0x80 ? undefined : fromGbk(lead.value, trail.value)
    end = trail.at + 1
    if (character === undefined) return { characters, end: lead.at + 1, lead: lead.value }
    characters.push({ character, start: lead.at, end })
    if (source.charCodeAt(trail.at) < 0x80) break
  }
  return { characters, end }
}

const NUMBERED = /^\s*[(（][一二三四五六七八九十]+[)）]/

/** Reads a shifted run at `at` (the `。` at the beginning of a line); undefined unless it gives `(一)…`. */
export function shiftedHeading(source: string, at: number): ShiftedHeading | undefined {
  if (!startsRun(source, at)) return undefined
  const found = recover(bytesFrom(source, at), source)
  return NUMBERED.test(found.characters.map((one) => one.character).join('')) ? found : undefined
}
