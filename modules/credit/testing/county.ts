import { randomUUID } from 'node:crypto'
import type { Actor } from '@zhiheng/kernel'
import { aFile, people as bureau, firmCode, openBureau } from '../../enforcement/testing/bureau.ts'

export { aFile, city, county, firmCode } from '../../enforcement/testing/bureau.ts'

const like = (actor: Actor, name: string, more: Partial<Actor> = {}): Actor => ({
  ...actor,
  post: randomUUID(),
  name,
  ...more,
})
/** The bureau's staff with those who carry out measures, and the office that gives corrections out. */
export const people = {
  ...bureau,
  buyer: like(bureau.officer, '县财政局经办人 韩五', { department: 'finance' }),
  financeHead: like(bureau.head, '县财政局局长 杨六', { department: 'finance' }),
  office: like(bureau.officer, '县质量办 朱七', { roles: ['office'], department: null }),
  everyone: { ...bureau.firm, kind: 'public' as const, roles: ['public'], party: null },
}
const { officer, colleague, head, deputy, firm } = people

/** The ground on which the tests list, with figures of their own. */
export const basis = {
  basisNo: 'YZWF-01',
  item: '经公告后复查仍不合格的产品',
  act: '市场监督管理严重违法失信名单管理办法',
  article: '第八条',
  level: 'national',
  allows: 'serious',
  years: 3,
  earlyMonths: 12,
  consent: true,
  since: '2025-01-01',
}
export const notice = {
  facts: '生产的电热毯经公告后复查仍不合格',
  listedFor: '性质恶劣、情节严重，受到较重行政处罚',
  consequence: '公示三年，列为重点监管对象',
  route: '列入满一年，履行处罚、消除危害后果后可以向本局申请移出',
}

type County = Awaited<ReturnType<typeof openCreditCounty>>

/** The bureau with a list of two measures and a ground in force. */
export async function openCreditCounty() {
  const db = await openBureau()
  const by = { by: officer, on: '2026-01-05' }
  const approve = (register: string, id: string) =>
    db.step([register, 'approve', id], { by: head, on: '2026-01-06' })
  const list = await db.step(['measure-list', 'enter'], by, {
    ...{ name: '失信惩戒措施清单（2025年版）', document: '县质量办〔2025〕7号' },
    since: '2025-01-01',
  })
  await approve('measure-list', list)
  const line = async (measureNo: string, says: string, department: string) => {
    const of = { list, measureNo, says, department, level: 'national', since: '2025-01-01' }
    const id = await db.step(['credit-measure', 'enter'], by, {
      ...of,
      ...{ act: '试验用法律', article: '第一条' },
    })
    await approve('credit-measure', id)
    return id
  }
  const honours = await line('C01', '限制参加政府质量奖评选', 'amr')
  const funds = await line('C02', '限制申请财政性资金项目', 'finance')
  const ground = await db.step(['list-basis', 'enter'], by, { ...basis, measures: list })
  await approve('list-basis', ground)
  return { ...db, list, honours, funds, ground }
}

/** A penalty decision against a firm, made on the spot: its number. */
export async function penalised(db: County, party = firmCode, on = '2026-03-02'): Promise<string> {
  const id = await db.step(
    ['penalty-case', 'decideOnTheSpot'],
    { by: officer, on },
    {
      ...{ party, subject: '复查不合格', department: 'amr', outcome: 'penalised' },
      ...{ assignees: [officer.post, colleague.post], decision: '罚款', fine: 100_000 },
    },
  )
  return String((await db.read('penalty-case', id))!.fields.decisionNo)
}

/** Proposed on 3 March 2026 with a decision that there is. */
export async function proposed(db: County): Promise<string> {
  const decisionNo = await penalised(db)
  const asked = { party: firmCode, decisionNo, grounds: '建议列入' }
  await db.step(['list-basis', 'propose', db.ground], { by: officer, on: '2026-03-03' }, asked)
  return (await db.newest('list-entry', head, { decisionNo })).id
}
/** Told on 4 March, answered by the firm on 6 March, considered on 9 March. */
export async function considered(db: County): Promise<string> {
  const id = await proposed(db)
  await db.step(['list-entry', 'notify', id], { by: officer, on: '2026-03-04' }, notice)
  const statement = { statement: '已经召回，请求不予列入', evidence: [aFile] }
  await db.step(['list-entry', 'plead', id], { by: firm, on: '2026-03-06' }, statement)
  const opinion = { considered: '召回在公告之后，不影响列入' }
  await db.step(['list-entry', 'consider', id], { by: officer, on: '2026-03-09' }, opinion)
  return id
}
/** What came to the office above on 10 March. */
export async function asked(db: County) {
  const id = await considered(db)
  await db.step(['list-entry', 'askConsent', id], { by: head, on: '2026-03-10' })
  const up = await db.newest('list-consent', people.cityHead, { state: 'delivered' })
  return { id, up: up.id }
}
/** Answered by the office above on 11 March and taken in on 12 March. */
export async function answered(db: County, answer: 'agree' | 'refuse' = 'agree') {
  const { id, up } = await asked(db)
  const there = { on: '2026-03-11', region: '9101' }
  await db.step(['list-consent', 'sign', up], { by: people.cityOfficer, ...there })
  await db.step(
    ['list-consent', answer, up],
    { by: people.cityHead, ...there },
    { opinion: '经研究答复如上' },
  )
  const reply = await db.newest('list-consent-reply', head, { entry: id })
  await db.step(['list-consent-reply', 'takeIn', reply.id], { by: officer, on: '2026-03-12' })
  return id
}
/** Decided on 13 March 2026 by the head, who did not propose it. */
export async function decided(db: County): Promise<string> {
  const id = await answered(db)
  const decision = { decision: '列入严重违法失信名单' }
  await db.step(['list-entry', 'decide', id], { by: head, on: '2026-03-13' }, decision)
  return id
}
/** Published on 16 March 2026, until 13 March 2029; may ask to leave from 13 March 2027 on. */
export async function listed(db: County): Promise<string> {
  const id = await decided(db)
  await db.step(['list-entry', 'publish', id], { by: deputy, on: '2026-03-16' })
  return id
}
/** The firm asks to leave, and an officer has looked into it. */
export async function repairAccepted(db: County, entry: string, more = {}): Promise<string> {
  const asks = { fulfilled: '罚款已缴，产品已召回', commitment: aFile }
  await db.step(['list-entry', 'applyForRepair', entry], { by: firm, on: '2027-03-15' }, asks)
  const { id } = await db.newest('repair', head, { entry })
  await db.step(
    ['repair', 'accept', id],
    { by: officer, on: '2027-03-16' },
    {
      ...{ severity: 'serious', dutiesDone: true, harmRemoved: true, newPenalty: false },
      ...{ findings: '材料属实' },
      ...more,
    },
  )
  return id
}
