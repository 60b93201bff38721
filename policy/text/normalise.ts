import type { Repair } from '../types.ts'
import { isSpace, plainForm } from './code-points.ts'
import { isFullStop } from './full-stop.ts'
import { lostCharacter, type NotedCharacters, notedCharacters } from './lost-character.ts'
import { type MappedText, MappedTextBuilder } from './mapped-text.ts'
import { pinyinEnd } from './pinyin.ts'
import { plainUnits } from './plain-unit.ts'
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
  /** Position and first byte of a character that a shifted run broke off in. */
  broken: { readonly at: number; readonly lead: number } | undefined
  noted: NotedCharacters | undefined
}

const NEWLINE = 0x0a
const SPACE = 0x20
const BRACKET = 0x28
const DOT = 0x2e
const QUESTION = 0x3f
const FULL_STOP = 0x3002

/** The character of which only its pinyin is left, if the document shows it elsewhere. */
function recovered(state: State, at: number, end: number): string {
  const { source, broken } = state
  if (broken?.at !== at) return ''
  state.noted ??= notedCharacters(source)
  return lostCharacter(state.noted, source.slice(at + 1, end - 1), broken.lead) ?? ''
}

function residue(state: State, at: number, unit: number): number {
  if (unit !== BRACKET && unit !== QUESTION) return -1
  const { source, builder } = state
  const end = pinyinEnd(source, at, builder.last())
  if (end < 0) return -1
  const reads = unit === QUESTION ? recovered(state, at, end) : ''
  const why = unit === BRACKET ? '网页转码残留的拼音' : '网页转码丢失的字节和残留的拼音'
  state.repairs.push({ span: { start: at, end }, was: source.slice(at, end), reads, why })
  if (reads === '') builder.absorb(end)
  else builder.push(simplified(reads.charCodeAt(0)), at, end)
  return end
}

function atLineStart(builder: MappedTextBuilder): boolean {
  const last = builder.last()
  return builder.length === 0 || last === NEWLINE || last === SPACE
}

function shifted(state: State, at: number): number {
  const { source, builder } = state
  if (!atLineStart(builder)) return -1
  const stop = source[at] === '?' || source[at] === '？' ? at + 1 : at
  if (source.charCodeAt(stop) !== FULL_STOP) return -1
  const found = shiftedHeading(source, stop)
  if (found === undefined) return -1
  for (const { character, start, end } of found.characters) {
    const unit = plainForm(character.charCodeAt(0))
    builder.push(simplified(isSpace(unit) ? SPACE : unit), start, end)
  }
  if (found.lead !== undefined) state.broken = { at: found.end, lead: found.lead }
  const reads = found.characters.map((one) => one.character).join('')
  const span = { start: at, end: found.end }
  const was = source.slice(at, found.end)
  state.repairs.push({ span, was, reads, why: '网页转码错位一个字节' })
  return found.end
}

/** Reads one unit that nobody sees, or at which copy damage may begin; gives where to go on. */
function step(state: State, at: number, plain: number): number {
  if (plain === 0) state.builder.absorb(at + 1)
  else {
    const repaired = Math.max(shifted(state, at), residue(state, at, plain))
    if (repaired > 0) return repaired
    const stops = plain === DOT && isFullStop(state.source, at)
    state.builder.push(stops ? FULL_STOP : plain, at, at + 1)
  }
  return at + 1
}

function needsLook(plain: number): boolean {
  if (plain > DOT) return plain === QUESTION || plain === FULL_STOP
  return plain === 0 || plain === BRACKET || plain === DOT
}

/** Simplified, half-width text without copy damage, each character mapped to the original; linear. */
export function normalise(source: string): Normalised {
  const state: State = {
    source,
    builder: new MappedTextBuilder(source),
    repairs: [],
    broken: undefined,
    noted: undefined,
  }
  const forms = plainUnits()
  const { builder } = state
  for (let at = 0; at < source.length; ) {
    at = builder.copy(at, { forms, endsRun: needsLook })
    if (at < source.length) at = step(state, at, forms[source.charCodeAt(at)]!)
  }
  return { mapped: builder.build(), repairs: state.repairs }
}
