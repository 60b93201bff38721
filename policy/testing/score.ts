import type { ReadGoal, Reading, ReadTask } from '../types.ts'
import type { Case, Expected, ExpectedGoal, ExpectedTask } from './cases.ts'
import { metadataHits, rulesHits } from './score-rest.ts'
import { paired, similarity } from './similarity.ts'

/** Counts of what was expected, read, and both. */
export interface Tally {
  expected: number
  read: number
  right: number
}

const MEASURES = [
  'goals',
  'tasks',
  'departments',
  'comparators',
  'deadlines',
  'ambitions',
  'rules',
  'metadata',
  'sure',
] as const

/** What is measured; `sure` counts items with confidence 0.9 and more, and which of them are right. */
export type Measure = (typeof MEASURES)[number]
/** The tallies of a set of cases, and a line for each thing that went wrong. */
export type Score = Record<Measure, Tally> & { readonly wrong: string[] }

/** A score of nothing, to count into. */
export function emptyScore(): Score {
  const tallies = MEASURES.map((name) => [name, { expected: 0, read: 0, right: 0 }])
  return { ...(Object.fromEntries(tallies) as Record<Measure, Tally>), wrong: [] }
}

/** Harmonic mean of precision and recall; 1 when nothing was expected nor read. */
export function f1({ expected, read, right }: Tally): number {
  return expected + read === 0 ? 1 : (2 * right) / (expected + read)
}

function count(tally: Tally, [expected, read, right]: readonly [number, number, number]): void {
  tally.expected += expected
  tally.read += read
  tally.right += right
}

function figure(goal: ExpectedGoal | ReadGoal): string {
  const scale = goal.unit === '成' ? 10 : 1
  const value = goal.value === null ? '-' : (goal.value * scale).toFixed(4)
  const unit = goal.unit === '成' ? '%' : goal.unit.normalize('NFKC').replace('个百分点', '百分点')
  return [value, goal.upper, unit].join('|')
}

function alikeGoals(one: ExpectedGoal, read: ReadGoal): number {
  if (figure(one) !== figure(read)) return 0
  const score = similarity(one.indicator, read.indicator)
  return score < 0.5 ? 0 : score + (one.deadline === read.deadline ? 0.5 : 0)
}

function printed(goal: ExpectedGoal | ReadGoal): string {
  return `${goal.indicator} ${goal.comparator} ${figure(goal)} @${goal.deadline}`
}

function scoreGoals(one: Case, read: readonly ReadGoal[], score: Score): void {
  const pairs = paired(one.goals, read, alikeGoals)
  const skipped = [...pairs].filter(([goal]) => goal.optional).length
  const needed = one.goals.filter((goal) => !goal.optional)
  const found = [...pairs].filter(([goal]) => !goal.optional)
  count(score.goals, [needed.length, read.length - skipped, found.length])
  for (const [goal, other] of found) {
    const [compared, dated] = [
      goal.comparator === other.comparator,
      goal.deadline === other.deadline,
    ]
    count(score.comparators, [1, 1, Number(compared)])
    count(score.deadlines, [1, 1, Number(dated)])
    if (!compared || !dated)
      score.wrong.push(`${one.name} goal ${printed(goal)} ← ${printed(other)}`)
  }
  const taken = new Map([...pairs].map(([goal, other]) => [other, goal]))
  for (const other of read) {
    const goal = taken.get(other)
    if (goal === undefined) score.wrong.push(`${one.name} extra goal ${printed(other)}`)
    if (other.confidence < 0.9 || goal?.optional) continue
    const right = goal?.comparator === other.comparator && goal.deadline === other.deadline
    count(score.sure, [1, 1, Number(right)])
  }
  for (const goal of needed) {
    if (!pairs.has(goal)) score.wrong.push(`${one.name} missed goal ${printed(goal)}`)
  }
}

function named(task: ExpectedTask | ReadTask): string[] {
  return [
    ...task.lead.map((name) => `牵头${name}`),
    ...task.responsible.map((name) => `责任${name}`),
    ...task.cooperating.map((name) => `配合${name}`),
  ].map((name) =>
    name
      .replaceAll(/[〔［]/g, '(')
      .replaceAll(/[〕］]/g, ')')
      .normalize('NFKC'),
  )
}

const plainTitle = (title: string) => title.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')

/** A person may call a task by its whole sentence or by how it begins. */
function beginAlike(one: string, other: string): boolean {
  const [short, long] = [plainTitle(one), plainTitle(other)].sort((a, b) => a.length - b.length)
  return short!.length >= 6 && long!.startsWith(short!)
}

function alikeTasks(one: ExpectedTask, read: ReadTask): number {
  const score = similarity(one.title, read.title)
  if (score >= 0.6) return score
  return beginAlike(one.title, read.title) ? 0.6 : 0
}

function scorePair(
  name: string,
  [task, other]: readonly [ExpectedTask, ReadTask],
  score: Score,
): boolean {
  const [expected, read] = [named(task), named(other)]
  const right = expected.filter((body) => read.includes(body)).length
  count(score.departments, [expected.length, read.length, right])
  count(score.deadlines, [1, 1, Number(task.deadline === other.deadline)])
  const all = right === expected.length && right === read.length && task.deadline === other.deadline
  if (!all)
    score.wrong.push(
      `${name} task ${task.title}: ${expected} @${task.deadline} ← ${read} @${other.deadline}`,
    )
  return all
}

function scoreTasks(one: Case, read: readonly ReadTask[], score: Score): void {
  const pairs = paired(one.tasks, read, alikeTasks)
  const needed = one.tasks.filter((task) => !task.optional)
  const skipped = new Set([...pairs].filter(([task]) => task.optional).map(([, other]) => other))
  const found = [...pairs].filter(([task]) => !task.optional)
  count(score.tasks, [needed.length, read.length - skipped.size, found.length])
  const right = new Set<ReadTask>()
  for (const pair of found) if (scorePair(one.name, pair, score)) right.add(pair[1])
  const taken = new Set(pairs.values())
  for (const other of read) {
    if (!taken.has(other)) score.wrong.push(`${one.name} extra task ${other.title}`)
    if (other.confidence < 0.9 || skipped.has(other)) continue
    count(score.sure, [1, 1, Number(right.has(other))])
  }
  for (const task of needed) {
    if (!pairs.has(task)) score.wrong.push(`${one.name} missed task ${task.title}`)
  }
}

/** Half-width and without blanks, as a reading prints its statements. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '')
}

function scoreAmbitions(one: Case, reading: Reading, score: Score): void {
  if (one.ambitions.length === 0) return
  const pairs = paired(one.ambitions, reading.ambitions, ([statement, date], read) =>
    plain(read.statement).includes(plain(statement!)) && (read.deadline ?? '') === date ? 1 : 0,
  )
  count(score.ambitions, [one.ambitions.length, reading.ambitions.length, pairs.size])
  for (const missed of one.ambitions)
    if (!pairs.has(missed)) score.wrong.push(`${one.name} missed ambition ${missed}`)
}

function scoreRest(one: Case & Expected, reading: Reading, score: Score): void {
  for (const measure of ['rules', 'metadata'] as const) {
    if (one.unsaid.includes(measure)) continue
    const hits = measure === 'rules' ? rulesHits(one, reading) : metadataHits(one, reading)
    count(score[measure], hits.counts)
    score.wrong.push(...hits.wrong)
  }
}

/** Compares a reading with what was expected of it and counts into `score`. */
export function scoreCase(one: Case, reading: Reading, score: Score): void {
  scoreGoals(one, reading.goals, score)
  if (!one.unsaid.includes('tasks')) scoreTasks(one, reading.tasks, score)
  scoreAmbitions(one, reading, score)
  scoreRest(one, reading, score)
}
