import { randomUUID } from 'node:crypto'
import { Calendar, plusDays, publishedSchedules } from '@zhiheng/codes'
import { type Actor, type Kernel, openKernel, recompute, take } from '@zhiheng/kernel'
import { modules } from '@zhiheng/modules'
import { actingAs, signedIn } from './http.ts'
import type { Bench } from './import.ts'
import { p99, sampled } from './reads.ts'

const together = 10_000
const times = 400
const department = 'amr'
const firm = '91350100M000100Y43'
const officer: Actor = {
  kind: 'post',
  post: randomUUID(),
  name: '云泽省市场监管局 执法测试岗',
  roles: ['officer'],
  scope: ['91'],
  department,
  party: null,
}

/** Leads received on so many different days from `first` on. */
function clues(count: number, first: string, days: number): object[] {
  return Array.from({ length: count }, (_, n) => ({
    at: { region: '91' },
    answers: {
      subject: `线索第${n}号`,
      source: 'inspection',
      receivedOn: plusDays(first, n % days),
      facts: '未按标准组织生产',
      department,
    },
  }))
}

/** Inspections planned for so many different days, handled by these posts. */
function inspections(count: number, handlers: readonly string[]): object[] {
  return Array.from({ length: count }, (_, n) => ({
    at: { region: '91' },
    answers: {
      basis: '年度检查计划',
      kind: 'routine',
      regime: 'industrial',
      party: firm,
      on: plusDays('2026-06-01', n % 200),
      items: `检查事项第${n}项`,
      department,
      assignees: handlers,
    },
  }))
}

async function makeAll(
  kernel: Kernel,
  ref: readonly [string, string],
  rows: readonly object[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += together)
    await take(kernel, ref, {
      on: rows.slice(from, from + together) as never,
      actor: officer,
      at: new Date('2026-06-01T01:00:00Z'),
      request: randomUUID(),
    })
}

/**
 * The first page of a queue of ten thousand cases on one desk and one of them by its key, through the same route:
 * 99th percentiles in milliseconds.
 */
export async function queuePage(bench: Bench) {
  const person = await signedIn(bench)
  try {
    const post = await actingAs(bench, person, { role: 'officer', department })
    await makeAll(
      bench.kernel,
      ['site-inspection', 'plan'],
      inspections(10_000, [post, randomUUID()]),
    )
    await bench.owner.query('vacuum analyze')
    const { items } = await person.get('/api/queue?limit=50')
    if (items?.length !== 50) throw new Error(`a first page of ${items?.length} cases`)
    const last = items[49]!
    const one = `/api/queue?limit=1&register=${last.register}&only=${last.record.id}`
    if ((await person.get(one)).items?.length !== 1) throw new Error('the case is not found by key')
    const took = { page: [] as number[], one: [] as number[] }
    for (let n = 0; n < times; n++) {
      took.page.push(...(await sampled(() => person.get('/api/queue?limit=50'), 1)))
      took.one.push(...(await sampled(() => person.get(one), 1)))
    }
    return { page: p99(took.page), one: p99(took.one) }
  } finally {
    await person.close()
  }
}

/** Holidays of a year in which every second Monday is one: nearly every limit of that year moves. */
function mondays(year: number): string[] {
  const days = Array.from({ length: 365 }, (_, n) => plusDays(`${year}-01-01`, n))
  return days.filter((day, n) => new Date(day).getUTCDay() === 1 && Math.floor(n / 7) % 2 === 0)
}

/**
 * A calendar that arrives for a hundred thousand open cases, and a plain update of the columns that it changed on as
 * many rows of the same table: seconds.
 */
export async function recomputation({ kernel, owner }: Bench, count: number) {
  await makeAll(kernel, ['clue', 'record'], clues(count, '2027-01-04', 250))
  await owner.query('vacuum analyze')
  const next = { year: 2027, holidays: mondays(2027), makeUpDays: [], source: '测试' }
  const calendar = Calendar.of([...publishedSchedules, next])
  const later = openKernel(modules, kernel.pool.options.connectionString!, {
    calendar: () => calendar,
  })
  const moved = await seconds(() => recompute(later, { at: new Date('2026-12-20T01:00:00Z') }))
  await later.pool.end()
  const plain = await seconds(() =>
    owner.query(
      `update clue set limit_on = limit_on + interval '1 day', limit_provisional = not limit_provisional, event_no = event_no + 1, changed_at = now()
      where (region, id) in (select region, record from event where step = 'limitsRecomputed' and register = 'clue')`,
    ),
  )
  return { moved, plain }
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}
