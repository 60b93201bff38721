import { goodsMaker, marketRegulation } from '../case-staff.ts'
import type { Desk } from './desk.ts'

const department = marketRegulation

/** Leads that wait to be checked, and cases on their way to a decision. */
export async function loadEnforcement(desk: Desk): Promise<void> {
  for (const [n, subject] of [
    '涉嫌无证生产电线电缆',
    '涉嫌虚假标注能效',
    '涉嫌销售不合格燃气灶',
  ].entries())
    await lead(desk, subject, 6 + 7 * n)
  await investigating(desk, '涉嫌生产不合格电热毯', 30)
  await notified(desk, '涉嫌冒用认证标志', 60)
}

const lead = (desk: Desk, subject: string, ago: number): Promise<string> =>
  desk.step(
    ['clue', 'record'],
    { by: 'dl-officer', ago },
    {
      subject,
      source: 'inspection',
      receivedOn: desk.day(ago),
      facts: `${subject}，现场检查发现，已固定证据`,
      party: goodsMaker.code,
      department,
      assignees: [desk.post('dl-officer')],
    },
  )

async function investigating(desk: Desk, subject: string, ago: number): Promise<string> {
  const clue = await lead(desk, subject, ago)
  await desk.step(
    ['clue', 'file', clue],
    { by: 'dl-head', ago: ago - 3 },
    {
      party: goodsMaker.code,
      kind: 'general',
    },
  )
  const id = await desk.newest('penalty-case', 'dl-head', { clue })
  await desk.step(
    ['penalty-case', 'investigate', id],
    { by: 'dl-officer', ago: ago - 4 },
    {
      assignees: [desk.post('dl-officer'), desk.post('dl-officer-2')],
    },
  )
  return id
}

/** A case told to its party twenty-six days after its lead; left alone, its right to a hearing lapses. */
export async function notified(desk: Desk, subject: string, ago: number): Promise<string> {
  const id = await investigating(desk, subject, ago)
  const to = (name: string) => ['penalty-case', name, id] as const
  await desk.step(
    to('propose'),
    { by: 'dl-officer-2', ago: ago - 20 },
    {
      investigation: `${subject.replace('涉嫌', '')}的产品共 120 台，货值 2.4 万元，事实清楚`,
      proposal: '建议没收违法所得，罚款二万四千元',
    },
  )
  await desk.step(
    to('review'),
    { by: 'dl-officer-3', ago: ago - 24 },
    {
      legalReview: '事实清楚，证据确凿，适用依据正确，同意',
    },
  )
  await desk.step(
    to('notify'),
    { by: 'dl-officer', ago: ago - 26 },
    {
      told: '拟没收违法所得，罚款二万四千元；您有权陈述申辩，并可在五个工作日内要求听证',
    },
  )
  return id
}
