import { ancestorCodes, containsRegion } from '@zhiheng/codes'
import {
  type Actor,
  type Kernel,
  list,
  mayCount,
  oneOf,
  type RecordRead,
  stream,
  type Verdict,
  within,
} from '@zhiheng/kernel'
import { accountability } from './incident/accountability.register.ts'
import type { classes } from './incident/classes.ts'
import { incident } from './incident/incident.register.ts'
import { riskIndicators } from './indicators.ts'
import { monthlyReport } from './monthly/report.register.ts'

type Class = keyof typeof classes

/** Whose accidents must be none, and when: a region, or one enterprise of it. Months are `YYYY-MM`, both included. */
export interface ZeroAsked {
  readonly actor: Actor
  readonly region: string
  readonly party?: string
  readonly from: string
  readonly to: string
  /** The classes that count; those of 重大 and above where none is named. */
  readonly classes?: readonly Class[]
}

/** Whether it is so, with the records and the months from which that follows. */
export interface ZeroFound {
  readonly verdict: Verdict
  /** Accidents of such a class. */
  readonly incidents: readonly RecordRead[]
  /** Accidents of which the class is not known yet. */
  readonly open: readonly RecordRead[]
  /** Months of which the region has reported nothing, not even that there was nothing. */
  readonly unreported: readonly string[]
}

const grave: readonly Class[] = ['major', 'extra']

/**
 * The zero-accident condition of awards and assessments. One accident of such a class fails it; one whose class is open,
 * a month without a report and an actor who may not read accidents leave it unknown: silence is not zero.
 */
export async function noIncidents(kernel: Kernel, asked: ZeroAsked): Promise<ZeroFound> {
  const { classes: counted = grave } = asked
  const found = await happened(kernel, asked)
  const ofClass = ({ fields }: RecordRead) => fields.classFinal as Class | null
  const incidents = found.filter((one) => counted.includes(ofClass(one) ?? ('' as Class)))
  const open = found.filter((one) => ofClass(one) === null)
  const unreported = await monthsUnreported(kernel, asked)
  const certain = reads(asked) && open.length === 0 && unreported.length === 0
  const verdict = incidents.length > 0 ? 'failed' : certain ? 'met' : 'unknown'
  return { verdict, incidents, open, unreported }
}

/** Whether the actor reads every accident of the regions in its scope. */
const readsCases = (actor: Actor): boolean =>
  riskIndicators.some((one) => one.over === incident && mayCount(one, actor))
const reads = ({ actor, region }: ZeroAsked): boolean =>
  readsCases(actor) && actor.scope.some((code) => containsRegion(code, region))

async function happened(kernel: Kernel, asked: ZeroAsked): Promise<RecordRead[]> {
  const { actor, region, party, from, to } = asked
  const where = { region: within(region), ...(party && { party }) }
  const found: RecordRead[] = []
  for await (const one of stream(kernel, incident.name, { actor, where })) {
    const month = monthOf(one)
    if (one.state !== 'notIncident' && month >= from && month <= to) found.push(one)
  }
  return found
}

/** Of the day on which it happened, where that is known. */
function monthOf({ fields: { happenedAt, firstOn } }: RecordRead): string {
  if (typeof happenedAt !== 'string') return String(firstOn).slice(0, 7)
  return new Date(Date.parse(happenedAt) + 8 * 3_600_000).toISOString().slice(0, 7)
}

async function monthsUnreported(kernel: Kernel, asked: ZeroAsked): Promise<string[]> {
  const { actor, region } = asked
  // What a region above reports is about all that lies in it.
  const regions = [region, ...ancestorCodes(region)]
  const reported = new Set<string>()
  const where = { region: oneOf(...regions), state: 'reported' }
  for await (const { fields } of stream(kernel, monthlyReport.name, { actor, where }))
    reported.add(String(fields.month).slice(0, 7))
  return monthsOf(asked).filter((month) => !reported.has(month))
}

function monthsOf({ from, to }: Pick<ZeroAsked, 'from' | 'to'>): string[] {
  const [year, month] = from.split('-').map(Number) as [number, number]
  const at = (n: number) => new Date(Date.UTC(year, month - 1 + n)).toISOString().slice(0, 7)
  const months: string[] = []
  for (let n = 0; at(n) <= to; n += 1) months.push(at(n))
  return months
}

/**
 * The one-vote veto: whether an enterprise was held to account with it in these months. A decision appealed against
 * leaves it open; one that was revoked is none.
 */
export async function noVeto(
  kernel: Kernel,
  { actor, party, from, to }: Omit<ZeroAsked, 'region' | 'classes'> & { readonly party: string },
): Promise<Verdict> {
  const where = { party, kind: 'veto', state: oneOf('decided', 'executed', 'appealed') }
  const { records } = await list(kernel, accountability.name, { actor, where, limit: 500 })
  const inside = records.filter(({ fields }) => {
    const month = String(fields.decidedOn).slice(0, 7)
    return month >= from && month <= to
  })
  if (inside.some(({ state }) => state !== 'appealed')) return 'failed'
  return readsCases(actor) && inside.length === 0 ? 'met' : 'unknown'
}
