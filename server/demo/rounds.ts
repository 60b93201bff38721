import { plusDays } from '@zhiheng/codes'
import { type Address, take } from '@zhiheng/kernel'
import { proposedRounds } from '@zhiheng/modules'
import type { Movement } from './movement.ts'
import { city } from './places.ts'
import { requestOf } from './random.ts'
import { daysAgo, momentOf, quartersBefore } from './timeline.ts'

/** Days before today: since when returns count for the open round, when it was opened, and when it was due. */
const open = { countsFrom: 45, openedOn: 20, dueOn: 7 }
/** So many days after its day the round of the half-year was closed. */
const graceDays = 6

/** Calls for returns: the usual round of the half-year is over, and the last quarter's is open, with some late and some missing. */
export async function callForReturns(of: Movement): Promise<void> {
  const { timeline } = of
  const [usual] = proposedRounds(timeline.today)
  const over = usual!.dueOn < daysAgo(timeline, graceDays)
  const half = await round(of, { ...usual! }, over ? usual!.countsFrom : daysAgo(timeline, 2))
  if (over) await close(of, half, usual!.dueOn)
  const [quarter] = quartersBefore(timeline, 1)
  const [year, part] = quarter!.split('-Q')
  const asked = {
    period: quarter!,
    title: `${year}年第${'一二三四'[Number(part) - 1]}季度进展`,
    what: 'progress',
    countsFrom: daysAgo(timeline, open.countsFrom),
    dueOn: daysAgo(timeline, open.dueOn),
  }
  await round(of, asked, daysAgo(timeline, open.openedOn))
}

async function round(
  { kernel, crew }: Movement,
  answers: Record<string, unknown>,
  day: string,
): Promise<Address> {
  const opened = await take(kernel, ['reporting-round', 'open'], {
    on: [{ at: { region: city.code }, answers }],
    actor: crew.office,
    at: momentOf(day),
    request: requestOf('round', String(answers.period), 'open'),
  })
  return opened.records[0]!
}

async function close({ kernel, crew }: Movement, at: Address, dueOn: string): Promise<void> {
  const closedOn = plusDays(dueOn, graceDays)
  await take(kernel, ['reporting-round', 'close'], {
    on: [{ at, answers: { closedOn } }],
    actor: crew.office,
    at: momentOf(closedOn),
    request: requestOf('round', dueOn, 'close'),
  })
}
