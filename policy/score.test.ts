import { describe, expect, it } from 'vitest'
import { readText } from './read.ts'
import { type Case, cases } from './testing/cases.ts'
import { emptyScore, f1, type Score, scoreCase } from './testing/score.ts'

function scoreOf(set: readonly Case[]): Score {
  const score = emptyScore()
  for (const one of set) scoreCase(one, readText(one.text), score)
  return score
}

const develop = scoreOf(cases('develop'))
const heldOut = scoreOf(cases('held-out'))
const opened = scoreOf(cases('opened'))
const blind = scoreOf(cases('blind'))

const share = ({ expected, right }: { expected: number; right: number }) =>
  expected === 0 ? 1 : right / expected

const MEASURED = [
  ['goals F1', (score: Score) => f1(score.goals)],
  ['tasks F1', (score: Score) => f1(score.tasks)],
  ['departments F1', (score: Score) => f1(score.departments)],
  ['comparators', (score: Score) => share(score.comparators)],
  ['deadlines', (score: Score) => share(score.deadlines)],
  ['ambitions F1', (score: Score) => f1(score.ambitions)],
  ['rules F1', (score: Score) => f1(score.rules)],
  ['metadata', (score: Score) => share(score.metadata)],
  ['sure and right', (score: Score) => share(score.sure)],
] as const

type Floors = Readonly<Record<(typeof MEASURED)[number][0], number>>

/** Just below what is measured on documents that were blind once; raised with the reader. */
const OPENED: Floors = {
  'goals F1': 0.98,
  'tasks F1': 0.99,
  'departments F1': 0.99,
  comparators: 0.99,
  deadlines: 0.985,
  'ambitions F1': 0.84,
  'rules F1': 0.86,
  metadata: 0.98,
  'sure and right': 0.98,
}

/** Just below the first run over the blind set, which says nothing about rules. */
const BLIND: Floors = {
  'goals F1': 0.96,
  'tasks F1': 0.98,
  'departments F1': 0.99,
  comparators: 0.99,
  deadlines: 0.97,
  'ambitions F1': 0.88,
  'rules F1': 1,
  metadata: 0.98,
  'sure and right': 0.96,
}

describe('the set of invented documents', () => {
  it('prints its table', () => {
    const row = (label: string, score: Score) => {
      const cells = MEASURED.map(([, of]) => of(score).toFixed(3).padStart(15))
      return [label.padEnd(12), ...cells].join('')
    }
    const head = [' '.repeat(12), ...MEASURED.map(([name]) => name.padStart(15))].join('')
    const rows = [
      row('develop', develop),
      row('held out', heldOut),
      row('opened', opened),
      row('blind', blind),
    ]
    console.info([head, ...rows].join('\n'))
    expect(cases('develop').length + cases('held-out').length).toBeGreaterThanOrEqual(60)
  })

  it.each(MEASURED)('is read as measured on what the grammar was developed with: %s', (_, of) => {
    expect(of(develop), develop.wrong.join('\n')).toBeGreaterThanOrEqual(0.97)
  })

  it.each(MEASURED)('is read as measured on what was held back: %s', (_, of) => {
    expect(of(heldOut)).toBeGreaterThanOrEqual(0.97)
  })

  it.each(MEASURED)('is no worse on whole documents that were blind once: %s', (name, of) => {
    expect(of(opened)).toBeGreaterThanOrEqual(OPENED[name])
  })

  it.each(MEASURED)('is no worse on documents nobody tuned it to: %s', (name, of) => {
    expect(of(blind)).toBeGreaterThanOrEqual(BLIND[name])
  })

  it('is right in at least 95 of 100 items that it is sure of', () => {
    const [expected, right] = [develop, heldOut, opened, blind].reduce(
      ([all, hits], { sure }) => [all + sure.expected, hits + sure.right],
      [0, 0],
    )
    expect(expected).toBeGreaterThan(100)
    expect(right / expected).toBeGreaterThanOrEqual(0.95)
  })
})
