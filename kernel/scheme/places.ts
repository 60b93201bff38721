import type { Truth } from '../condition/run.ts'
import type { Appraisal } from './appraise.ts'
import type { Places, SchemeContent } from './content.ts'
import { millionths, noPoints, type Points } from './points.ts'

/** One of those that compete, by how it was appraised. */
export interface Entrant {
  readonly subject: string
  readonly appraisal: Appraisal
}
/** Which place it has, between two where that is not known, none where it does not compete; and whether it is placed. */
export interface Placed {
  readonly subject: string
  readonly from: number | null
  readonly to: number | null
  /** `tied`: equal with others at the edge, which a draw or a meeting decides. */
  readonly outcome: 'placed' | 'notPlaced' | 'tied' | 'unknown'
}

type Ties = Places['ties']['else']
interface Competitor {
  readonly competes: Truth
  /** Compared one after the other; more is better. */
  readonly keys: readonly Points[]
}
interface Seats {
  readonly seats: number
  readonly ties: Ties
}

/** Who is placed, by points. Whoever failed or has too few has no place; where that is unknown, so are the others'. */
export function placesOf(content: SchemeContent, entrants: readonly Entrant[]): readonly Placed[] {
  const { places } = content.result
  if (!places) throw new Error(`scheme ${content.code} gives no places`)
  const competitors = entrants.map(
    ({ appraisal }): Competitor => ({
      competes: competesFor(places, appraisal),
      keys: keysOf(places.ties.by, appraisal),
    }),
  )
  const found = allot(competitors, { seats: places.most, ties: places.ties.else })
  return entrants.map(({ subject }, i) => ({ subject, ...found[i]! }))
}

function competesFor({ least = 0 }: Places, { verdict, score }: Appraisal): Truth {
  if (verdict === 'failed' || verdict === 'notApplicable' || !score) return 'no'
  const needed = millionths(least)
  if (millionths(score.high) < needed) return 'no'
  return verdict === 'met' && millionths(score.low) >= needed ? 'yes' : 'unknown'
}

/** Ties are ties of the rounded score. */
function keysOf(by: readonly string[], { score, criteria }: Appraisal): readonly Points[] {
  const rounded = score ? { low: millionths(score.low), high: millionths(score.high) } : noPoints
  return [rounded, ...by.map((code) => criteria.get(code)?.points ?? noPoints)]
}

/**
 * The grades of all when only so many, or such a share, may have one: whoever is beyond falls into the next. A grade
 * that depends on somebody whose points are unknown, or on a tie still to be decided, stays open.
 */
export function gradesWithin(
  { result }: SchemeContent,
  entrants: readonly Entrant[],
): ReadonlyMap<string, readonly string[]> {
  const ties = result.places?.ties
  const all = entrants.filter(({ appraisal }) => appraisal.grades.length > 0)
  const grades = new Map(all.map(({ subject, appraisal }) => [subject, appraisal.grades]))
  for (const [at, { grade, mostShare, mostCount }] of result.bands.slice(0, -1).entries()) {
    const share =
      mostShare === undefined
        ? all.length
        : Number((millionths(mostShare) * BigInt(all.length)) / millionths(100))
    const seats = Math.min(share, mostCount ?? all.length)
    const competitors = all.map(({ subject, appraisal }) => ({
      competes: among(grades.get(subject)!, grade),
      keys: keysOf(ties?.by ?? [], appraisal),
    }))
    const next = result.bands[at + 1]!.grade
    for (const [i, { outcome }] of allot(competitors, {
      seats,
      ties: ties?.else ?? 'none',
    }).entries()) {
      const { subject } = all[i]!
      grades.set(subject, fallen(grades.get(subject)!, { grade, next, outcome }))
    }
  }
  return grades
}

const among = (grades: readonly string[], grade: string): Truth => {
  if (!grades.includes(grade)) return 'no'
  return grades.length === 1 ? 'yes' : 'unknown'
}

interface Fall {
  readonly grade: string
  readonly next: string
  readonly outcome: Placed['outcome']
}
function fallen(grades: readonly string[], { grade, next, outcome }: Fall): readonly string[] {
  if (!grades.includes(grade) || outcome === 'placed') return grades
  const lower = grades.filter((one) => one !== grade)
  const beneath = lower.includes(next) ? lower : [next, ...lower]
  return outcome === 'notPlaced' ? beneath : [grade, ...beneath]
}

function allot(
  competitors: readonly Competitor[],
  { seats, ties }: Seats,
): readonly Omit<Placed, 'subject'>[] {
  return competitors.map((own, i) => {
    const others = competitors.filter(({ competes }, at) => at !== i && competes !== 'no')
    if (own.competes === 'no') return { from: null, to: null, outcome: 'notPlaced' }
    const standing = standingOf(own, others)
    return { from: standing.from, to: standing.to, outcome: seated(own, standing, { seats, ties }) }
  })
}

interface Standing {
  readonly from: number
  readonly to: number
  /** How many are surely equal to it, and whether anybody may be who is not sure to compete. */
  readonly tied: number
  readonly sure: boolean
}

function standingOf(own: Competitor, others: readonly Competitor[]): Standing {
  const ahead = others.map((other) => ({ other, is: isAhead(other.keys, own.keys) }))
  const sure = ahead.filter(({ other, is }) => is === 'yes' && other.competes === 'yes').length
  const maybe = ahead.filter(
    ({ other, is }) => is === 'unknown' || (is === 'yes' && other.competes === 'unknown'),
  ).length
  const tied = ahead.filter(({ is }) => is === 'tied')
  const certain = tied.every(({ other }) => other.competes === 'yes')
  return { from: 1 + sure, to: 1 + sure + maybe, tied: tied.length, sure: maybe === 0 && certain }
}

function seated(
  { competes }: Competitor,
  { from, to, tied, sure }: Standing,
  { seats, ties }: Seats,
): Placed['outcome'] {
  if (from > seats) return 'notPlaced'
  if (competes === 'unknown') return 'unknown'
  if (to + tied <= seats) return 'placed'
  if (ties === 'all' && to <= seats) return 'placed'
  if (!sure) return 'unknown'
  return ties === 'none' ? 'notPlaced' : 'tied'
}

/** Whether one is surely ahead of the other, behind, equal in everything, or none of these is known. */
function isAhead(a: readonly Points[], b: readonly Points[]): Truth | 'tied' {
  for (const [i, one] of a.entries()) {
    const other = b[i]!
    if (one.low > other.high) return 'yes'
    if (one.high < other.low) return 'no'
    const equal = one.low === one.high && other.low === other.high
    if (!equal) return 'unknown'
  }
  return 'tied'
}
