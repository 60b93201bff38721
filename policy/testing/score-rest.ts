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
  const { kind, value, upper, unit, stages, date, subject, indicator, comparator } = rule
  const figure = `${value ?? ''}${upper === null ? '' : `-${upper}`}${unit}`
  if (kind === 'stage') return `stage|${stages.join('、')}|${rule.article}`
  if (kind === 'effective') return `effective|${date}|${rule.article}`
  if (kind === 'threshold')
    return `threshold|${subject}${indicator}${SIGNS[comparator ?? ''] ?? ''}${figure}|`
  if (kind === 'weight') return `weight|${subject}${figure}|${rule.article}`
  if (kind === 'band')
    return `band|${subject}${SIGNS[comparator ?? ''] ?? ''}${figure}|${rule.article}`
  if (kind === 'eligibility') return `eligibility|${figure}|${rule.article}`
  return `${kind}|${value}${upper === null ? '' : `-${upper}`}${unit}|${rule.article}`
}

/** Sorts of rules that the reader learnt after most cases were written: counted where a case names any of the sort. */
const LATER = [
  /^weight\|/,
  /^band\|/,
  /^eligibility\|(?!\d+年)/,
  // Rules in parts 一、二、三 of a plan without articles.
  /\|[一二三四五六七八九十]+、$/,
  /^threshold\|.*=0起\|/,
  /^threshold\|.*(?:平均(?:水平|值)?|[A-D]级)\|/,
]

/** A printed rule as a thing of its own: one article may say the same twice. */
function things(rules: readonly string[]): { readonly rule: string }[] {
  return rules.map((rule) => ({ rule }))
}

/** Rules of a case against those that were read; what a case marks as optional counts neither way. */
export function rulesHits(one: Expected & { readonly name: string }, reading: Reading): Hits {
  const wanted = one.rules.map((cells) => plain(cells.join('|')))
  const silent = LATER.filter((sort) => !wanted.some((rule) => sort.test(rule)))
  const optional = one.optionalRules.map((cells) => plain(cells.join('|')))
  const counted = reading.rules
    .map((rule) => plain(printed(rule)))
    .filter((rule) => !optional.includes(rule) && !silent.some((sort) => sort.test(rule)))
  const [expected, read] = [things(wanted), things(counted)]
  const pairs = paired(expected, read, (a, b) => Number(a.rule === b.rule))
  const found = new Set(pairs.values())
  const missed = expected.filter((one) => !pairs.has(one))
  const extra = read.filter((one) => !found.has(one))
  const wrong = [
    ...missed.map(({ rule }) => `${one.name} missed rule ${rule}`),
    ...extra.map(({ rule }) => `${one.name} extra rule ${rule}`),
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
