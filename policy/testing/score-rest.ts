import type { Reading, ReadRule } from '../types.ts'
import type { Expected } from './cases.ts'
import { paired } from './similarity.ts'

/** Counts (expected, read, right) and a line for each miss. */
export interface Hits {
  readonly counts: readonly [number, number, number]
  readonly wrong: readonly string[]
}

const SIGNS: Readonly<Record<string, string>> = { gte: '≥', gt: '>', lte: '≤', lt: '<', eq: '=' }

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '')
}

function printed(rule: ReadRule): string {
  const { kind, value, unit, stages, date, subject, indicator, comparator } = rule
  if (kind === 'stage') return `stage|${stages.join('、')}|${rule.article}`
  if (kind === 'effective') return `effective|${date}|${rule.article}`
  if (kind === 'threshold')
    return `threshold|${subject}${indicator}${SIGNS[comparator ?? ''] ?? ''}${value}${unit}|`
  return `${kind}|${value}${unit}|${rule.article}`
}

/** Rules of the cases that expect any, and of no others. */
export function rulesHits(one: Expected & { readonly name: string }, reading: Reading): Hits {
  const expected = one.rules.map((cells) => plain(cells.join('|')))
  const read = reading.rules.map((rule) => plain(printed(rule)))
  const pairs = paired(expected, read, (a, b) => Number(a === b))
  const found = new Set(pairs.values())
  const wrong = [
    ...expected.filter((rule) => !pairs.has(rule)).map((rule) => `${one.name} missed rule ${rule}`),
    ...read.filter((rule) => !found.has(rule)).map((rule) => `${one.name} extra rule ${rule}`),
  ]
  return { counts: [expected.length, read.length, pairs.size], wrong }
}

function valuesOf(reading: Reading, key: string): string[] {
  if (key === 'to') return [reading.addressees.join('|')]
  if (key === 'basis') return reading.basis.map((one) => `${one.title}|${one.docNo ?? ''}`)
  const { title, issuer, docNo, date, published } = reading
  const known: Readonly<Record<string, string | null>> = { title, issuer, docNo, date, published }
  return [known[key] ?? '']
}

/** Metadata that the case names. */
export function metadataHits(one: Expected & { readonly name: string }, reading: Reading): Hits {
  const wanted = one.metadata.map(([key, value]) => ({
    key,
    value: plain(key === 'to' ? value.replaceAll(/[，,](?![^（(]*[）)])/g, '|') : value),
  }))
  const missed = wanted.filter(
    ({ key, value }) => !valuesOf(reading, key).some((read) => plain(read) === value),
  )
  const right = wanted.length - missed.length
  const wrong = missed.map(
    ({ key, value }) => `${one.name} ${key}: ${value} ← ${valuesOf(reading, key)}`,
  )
  return { counts: [wanted.length, wanted.length, right], wrong }
}
