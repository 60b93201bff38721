import type { Repair } from '../types.ts'
import { isInvisible, isLineEnd, isSpace, plainForm } from './code-points.ts'
import { type MappedText, MappedTextBuilder } from './mapped-text.ts'
import { pinyinEnd } from './pinyin.ts'
import { shiftedHeading } from './shifted-heading.ts'
import { simplified } from './simplified.ts'

/** The analysed text and what had to be repaired to read it. */
export interface Normalised {
  readonly mapped: MappedText
  readonly repairs: readonly Repair[]
}

interface State {
  readonly source: string
  readonly builder: MappedTextBuilder
  readonly repairs: Repair[]
}

const NEWLINE = 0x0a
const SPACE = 0x20
const BRACKET = 0x28
const QUESTION = 0x3f
const FULL_STOP = 0x3002

function residue(state: State, at: number, unit: number): number {
  if (unit !== BRACKET && unit !== QUESTION) return -1
  const { source, builder } = state
  const end = pinyinEnd(source, at, builder.last())
  if (end < 0) return -1
  const why = unit === BRACKET ? '网页转码残留的拼音' : '网页转码丢失的字节和残留的拼音'
  state.repairs.push({ span: { start: at, end }, was: source.slice(at, end), reads: '', why })
  builder.absorb(end)
  return end
}

function atLineStart(builder: MappedTextBuilder): boolean {
  const last = builder.last()
  return builder.length === 0 || last === NEWLINE || last === SPACE
}

function shifted(state: State, at: number): number {
  const { source, builder } = state
  const stop = source[at] === '?' || source[at] === '？' ? at + 1 : at
  if (source.charCodeAt(stop) !== FULL_STOP || !atLineStart(builder)) return -1
  const found = shiftedHeading(source, stop)
  if (found === undefined) return -1
  for (const { character, start, end } of found.characters) {
    const unit = plainForm(character.charCodeAt(0))
    builder.push(simplified(isSpace(unit) ? SPACE : unit), start, end)
  }
  const reads = found.characters.map((one) => one.character).join('')
  const span = { start: at, end: found.end }
  const was = source.slice(at, found.end)
  state.repairs.push({ span, was, reads, why: '网页转码错位一个字节' })
  return found.end
}

function step(state: State, at: number): number {
  const { source, builder } = state
  const unit = source.charCodeAt(at)
  if (isInvisible(unit)) {
    builder.absorb(at + 1)
    return at + 1
  }
  const plain = plainForm(unit)
  const repaired = Math.max(shifted(state, at), residue(state, at, plain))
  if (repaired > 0) return repaired
  if (isLineEnd(unit)) builder.push(NEWLINE, at, at + 1)
  else builder.push(isSpace(unit) ? SPACE : simplified(plain), at, at + 1)
  return at + 1
}

/** Simplified, half-width text without copy damage, each character mapped to the original; linear. */
export function normalise(source: string): Normalised {
  const state: State = { source, builder: new MappedTextBuilder(source), repairs: [] }
  for (let at = 0; at < source.length; ) at = step(state, at)
  return { mapped: state.builder.build(), repairs: state.repairs }
}
