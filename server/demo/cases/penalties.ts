import { goodsMaker, marketRegulation } from '../case-staff.ts'
import type { Desk } from './desk.ts'
import { notified } from './enforcement.ts'

/** A hearing that may be held today, a penalty that is shown to the public, and one whose time there is over. */
export async function loadPenalties(desk: Desk): Promise<void> {
  await hearingToday(desk)
  await fined(desk, '未建立进货检查验收制度', 108)
  await fined(desk, '未标明产品规格等级', 30)
}

async function hearingToday(desk: Desk): Promise<void> {
  const id = await notified(desk, '涉嫌虚标电池容量', 70)
  await desk.step(['penalty-case', 'askHearing', id], { by: 'firm-2', ago: 43 })
  await desk.step(
    ['penalty-case', 'callHearing', id],
    { by: 'dl-officer', ago: 40 },
    { chair: desk.post('dl-officer-3'), on: desk.day(0), place: '区局二楼听证室' },
  )
}

async function fined(desk: Desk, subject: string, ago: number): Promise<void> {
  const by = 'dl-officer'
  const id = await desk.step(
    ['penalty-case', 'decideOnTheSpot'],
    { by, ago },
    {
      party: goodsMaker.code,
      subject,
      department: marketRegulation,
      assignees: [desk.post(by), desk.post('dl-officer-2')],
      outcome: 'penalised',
      decision: '责令改正，罚款二千元',
      fine: 200_000,
    },
  )
  const paid = { paid: 200_000, paidOn: desk.day(ago - 3) }
  await desk.step(['penalty-case', 'pay', id], { by: 'firm-2', ago: ago - 3 }, paid)
  await desk.step(
    ['penalty-case', 'publish', id],
    { by: 'dl-head', ago: ago - 5 },
    { term: 'short' },
  )
}
