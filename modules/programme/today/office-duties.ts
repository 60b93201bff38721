import type { Actor } from '@zhiheng/kernel'
import { leftText, leftUntil } from '../deadline/lateness.ts'
import { type Held, held } from '../fields.ts'
import { proposedRounds } from '../returns/proposed-rounds.ts'
import { standingOfReturns } from '../returns/standing-of-returns.ts'
import { awaitsSigning, signDue } from '../task-settings.ts'
import { type Duty, dutyOn, isMine, type Open } from './duties.ts'

/** What the office looks after besides what waits for it in a state: rounds to open and to chase, and who has not signed. */
export function officeDuties(actor: Actor, open: Open, on: string): Duty[] {
  if (!actor.roles.includes('office')) return []
  const tasks = open.task
    .filter((task) => isMine(actor, 'task', task))
    .map((task) => held('task', task))
  const rounds = open['reporting-round']
    .filter(({ region }) => actor.scope.includes(region))
    .map((round) => held('reporting-round', round))
  const reports = open.report.map((report) => held('report', report))
  return [
    ...tasks.flatMap((task) => unsigned(task, open, on)),
    ...rounds
      .filter(({ state }) => state === 'open')
      .flatMap((round) => chase(round, { tasks, reports }, on)),
    ...toOpen({ tasks, rounds }, on),
  ]
}

/** 逾期未签收. */
function unsigned(task: Held<'task'>, { settings }: Open, on: string): Duty[] {
  if (!awaitsSigning(task)) return []
  const due = signDue(task, settings.get(task.region))
  const found = { kind: 'unsigned', register: 'task', title: task.fields.title, record: task, due }
  return due < on ? [dutyOn({ ...found, why: '部门逾期未签收' }, on)] : []
}

type Returns = Parameters<typeof standingOfReturns>[1]

function chase(round: Held<'reporting-round'>, returns: Returns, on: string): Duty[] {
  const standings = standingOfReturns(round, returns, on)
  const missing = standings.filter(({ state }) => state !== 'accepted' && state !== 'submitted')
  const departments = new Set(missing.map(({ department }) => department)).size
  const { title, dueOn } = round.fields
  const found = { register: 'reporting-round', title, record: round, due: dueOn }
  const why = `应报送 ${standings.length} 项，尚缺 ${missing.length} 项（${departments} 个部门）`
  if (missing.length) return [dutyOn({ ...found, kind: 'chaseReturns', why }, on)]
  return dueOn < on
    ? [dutyOn({ ...found, kind: 'closeRound', why: '已全部报送，可以截止' }, on)]
    : []
}

/** The usual rounds that no record calls for yet, in the regions that have work in hand. */
function toOpen(
  {
    tasks,
    rounds,
  }: {
    readonly tasks: readonly Held<'task'>[]
    readonly rounds: readonly Held<'reporting-round'>[]
  },
  on: string,
): Duty[] {
  const busy = [...new Set(tasks.filter(({ state }) => state === 'signed').map((t) => t.region))]
  const called = new Set(rounds.map(({ region, fields }) => `${region} ${fields.period}`))
  return busy.flatMap((region) =>
    proposedRounds(on)
      .filter(({ period }) => !called.has(`${region} ${period}`))
      .map(({ what, ...proposed }) => {
        const left = leftUntil(proposed.dueOn, on)
        return {
          kind: 'openRound',
          title: proposed.title,
          address: '',
          register: 'reporting-round',
          due: proposed.dueOn,
          left,
          state: left.days < 0 ? ('overdue' as const) : ('onTrack' as const),
          why: `尚未发起报送；建议期限 ${proposed.dueOn}，${leftText(left)}`,
          given: { ...proposed, what },
        }
      }),
  )
}
