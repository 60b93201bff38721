import { countiesWithOfficers, goodsMaker, marketRegulation } from '../case-staff.ts'
import type { Desk } from './desk.ts'

const county = countiesWithOfficers[0]!.code
const department = marketRegulation

/** One transfer waits for the head's approval, one is approved and lacks papers, one was refused. */
export async function loadTransfers(desk: Desk): Promise<void> {
  await reported(desk, '生产、销售伪劣产品罪', 1)
  const approved = await reported(desk, '假冒注册商标罪', 2)
  await desk.step(['crime-transfer', 'approve', approved], { by: 'dl-head', ago: 1 })
  const refused = await reported(desk, '非法经营罪', 20)
  const why = { refused: '货值尚未达到追诉标准，依法给予行政处罚' }
  await desk.step(['crime-transfer', 'decline', refused], { by: 'dl-head', ago: 18 }, why)
}

async function reported(desk: Desk, crime: string, ago: number): Promise<string> {
  const by = 'dl-officer'
  const open = {
    party: goodsMaker.code,
    subject: `涉嫌${crime.replace('罪', '')}`,
    kind: 'general',
    department,
  }
  const team = { assignees: [desk.post('dl-officer'), desk.post('dl-officer-2')] }
  const theCase = await desk.step(['penalty-case', 'open'], { by: 'dl-head', ago: ago + 9 }, open)
  await desk.step(['penalty-case', 'investigate', theCase], { by, ago: ago + 8 }, team)
  const draft = {
    case: theCase,
    crime,
    party: goodsMaker.code,
    facts: '现场查获成品 1200 件，货值二十三万元，已固定证据',
    police: county,
    department,
    ...team,
  }
  const id = await desk.step(['crime-transfer', 'draft'], { by, ago: ago + 1 }, draft)
  await desk.step(['crime-transfer', 'report', id], { by, ago })
  return id
}
