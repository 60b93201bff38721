import { type Actor, type Kernel, take } from '@zhiheng/kernel'
import type { Crew } from './crew.ts'
import { city, province } from './places.ts'
import { requestOf } from './random.ts'
import { momentOf, type Timeline, yearsBefore } from './timeline.ts'

/** Registers that the demonstration fills whole. */
const filled = [
  'sample',
  'nonconformity',
  'penalty-case',
  'complaint',
  'incident',
  'recall',
  'interview',
] as const

/** The city says since when its counties have kept their registers, and what the province reaches; both are approved. */
export async function stateKept(kernel: Kernel, crew: Crew, timeline: Timeline): Promise<void> {
  const basis = '市领导小组办公室组织各县区逐月核对，没有漏登'
  const kept = filled.map((register) => {
    return { register, since: timeline.samplesFrom, basis }
  })
  await stateAll(kernel, { crew, timeline, register: 'kept-since' }, kept)
  const reached = yearsBefore(timeline, 2).flatMap((year) =>
    (['pass-rate', 'food-pass-rate', 'loss-rate'] as const).map((name, n) => ({
      ...{ name, of: province.code, industry: '-', product: '-', year: Number(year) },
      ...{ value: [93.1, 96.4, 1.32][n], unit: '%', cites: `${province.name}${year}年质量公报` },
    })),
  )
  await stateAll(kernel, { crew, timeline, register: 'benchmark' }, reached)
}

interface Statement {
  readonly crew: Crew
  readonly timeline: Timeline
  readonly register: string
}

async function stateAll(
  kernel: Kernel,
  { crew, timeline, register }: Statement,
  all: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const at = momentOf(timeline.samplesFrom, 700)
  const by = (step: string, actor: Actor, on: Parameters<typeof take>[2]['on']) =>
    take(kernel, [register, step], { on, actor, at, request: requestOf(register, step) })
  const region = city.code
  const stated = all.map((answers) => ({ at: { region }, answers }))
  const { records } = await by('import', crew.office, stated)
  const approved = records.map(({ id }) => ({ at: { region, id }, answers: { opinion: '同意' } }))
  await by('approve', crew.reviewer, approved)
}
