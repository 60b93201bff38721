import { agriculture, type foodMaker, type goodsMaker, marketRegulation } from '../case-staff.ts'
import { city } from '../places.ts'
import type { Desk } from './desk.ts'

const department = marketRegulation
/** Stands for a stored file. */
export const anyFile = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
const national = { level: 'national', act: '全国失信惩戒措施基础清单（2025年版）' } as const

/** The list of measures with three lines, and the ground on which the county lists: in force for years. */
export async function loadGrounds(desk: Desk): Promise<string> {
  const ago = 900
  const enter = async (register: string, answers: Readonly<Record<string, unknown>>) => {
    const id = await desk.step([register, 'enter'], { by: 'dl-officer', ago }, answers)
    await desk.step([register, 'approve', id], { by: 'dl-head', ago: ago - 1 })
    return id
  }
  const since = desk.day(ago)
  const list = await enter('measure-list', {
    ...{ name: '东澜区失信惩戒措施清单', document: '东质强领办〔2025〕3号', since },
  })
  for (const [measureNo, says, executed, article] of [
    ['CJ-01', '限制参加政府质量奖和质量荣誉评选', marketRegulation, '第三部分第2项'],
    ['CJ-02', '列为重点监管对象，提高抽查比例和频次', marketRegulation, '第三部分第5项'],
    ['CJ-03', '限制申报农业产业化扶持项目', agriculture, '第三部分第9项'],
  ] as const)
    await enter('credit-measure', {
      ...{ list, measureNo, says, article, since, ...national, department: executed },
    })
  const setting = { name: 'list.statement', since, amount: 5, unit: 'workdays' }
  const basis = '东澜区市场监管局关于严重违法失信名单管理的通知'
  await desk.step(['limit-setting', 'import'], { by: 'dl-head', ago }, { ...setting, basis })
  return enter('list-basis', {
    ...{ basisNo: 'YZWF-08', item: '生产不符合保障安全强制性标准的产品，情节严重' },
    ...{ act: '市场监督管理严重违法失信名单管理办法（市场监管总局令第44号）', article: '第八条' },
    ...{ level: 'national', allows: 'serious', years: 3, earlyMonths: 12, consent: true },
    ...{ since, measures: list },
  })
}

/** Somebody's product and how many days ago it was proposed to list them. */
export interface Listing {
  readonly product: string
  readonly party: typeof goodsMaker | typeof foodMaker
  readonly by: 'firm-1' | 'firm-2'
  readonly ago: number
}

/** A penalty decided five days before a listing is proposed: the number of its decision. */
export async function punished(desk: Desk, { product, party, by, ago }: Listing): Promise<string> {
  const handlers = [desk.post('dl-officer'), desk.post('dl-officer-2')]
  const start = ago + 45
  const clue = await desk.step(
    ['clue', 'record'],
    { by: 'dl-officer', ago: start },
    {
      ...{ subject: `涉嫌生产不合格${product}`, source: 'inspection', party: party.code },
      ...{ receivedOn: desk.day(start), facts: '监督抽查不合格，复查仍不合格', department },
      assignees: [desk.post('dl-officer')],
    },
  )
  const filing = { party: party.code, kind: 'general' }
  await desk.step(['clue', 'file', clue], { by: 'dl-head', ago: start - 2 }, filing)
  const id = await desk.newest('penalty-case', 'dl-head', { clue })
  const takes = (name: string, doing: readonly [by: string, ago: number], answers = {}) =>
    desk.step(['penalty-case', name, id], { by: doing[0], ago: doing[1] }, answers)
  await takes('investigate', ['dl-officer', start - 3], { assignees: handlers })
  const found = { investigation: `${product}两次检验均不合格，事实清楚`, proposal: '建议从重处罚' }
  await takes('propose', ['dl-officer-2', start - 15], found)
  await takes('review', ['dl-officer-3', start - 17], { legalReview: '同意' })
  await takes('notify', ['dl-officer', start - 20], { told: '拟没收违法所得，罚款十二万元' })
  await takes('waiveHearing', [by, start - 23])
  const decision = { outcome: 'penalised', decision: '没收违法所得，罚款十二万元' }
  await takes('decide', ['dl-head', ago + 5], { ...decision, fine: 12_000_000 })
  await takes('serve', ['dl-officer', ago + 4], { receipt: anyFile })
  await takes('pay', [by, ago + 1], { paid: 12_000_000, paidOn: desk.day(ago + 1) })
  await takes('close', ['dl-head', ago + 1])
  const { fields } = await desk.read('penalty-case', 'dl-head', id)
  return String(fields.decisionNo)
}

/** Proposed, and told the next day with everything that a notice says. */
export async function noticed(desk: Desk, basis: string, of: Listing): Promise<string> {
  const decisionNo = await punished(desk, of)
  const { product, party, ago } = of
  const asked = {
    party: party.code,
    decisionNo,
    grounds: '复查仍不合格，罚款处于裁量上限，建议列入',
  }
  await desk.step(['list-basis', 'propose', basis], { by: 'dl-officer', ago }, asked)
  const id = await desk.newest('list-entry', 'dl-head', { decisionNo })
  await desk.step(
    ['list-entry', 'notify', id],
    { by: 'dl-officer', ago: ago - 1 },
    {
      facts: `生产的${product}经监督抽查不合格，责令改正后复查仍不合格`,
      listedFor: '产品不符合保障人身安全的强制性标准，情节严重，受到较重行政处罚',
      consequence: '在名单公示期间列为重点监管对象，不得参加质量荣誉评选',
      route: '自列入决定之日起满一年，履行处罚、消除危害后果后，可以向本局申请提前移出',
    },
  )
  return id
}

/** Heard, agreed to by the city, decided and published within a fortnight. */
export async function listed(desk: Desk, basis: string, of: Listing): Promise<string> {
  const { by, ago } = of
  const id = await noticed(desk, basis, of)
  const { fields } = await desk.read('list-entry', 'dl-head', id)
  const decisionNo = String(fields.decisionNo)
  const takes = (name: string, doing: readonly [by: string, ago: number], answers = {}) =>
    desk.step(['list-entry', name, id], { by: doing[0], ago: ago - doing[1] }, answers)
  await takes('plead', [by, 3], { statement: '已经停产整改，请求从轻' })
  await takes('consider', ['dl-officer', 5], { considered: '整改在处罚之后，不影响列入' })
  await takes('askConsent', ['dl-head', 6])
  const above = (who: string, days: number) => ({ by: who, ago: ago - days, region: city.code })
  const up = await desk.newest('list-consent', 'amr-head', { decisionNo })
  await desk.step(['list-consent', 'sign', up], above('amr-officer', 7))
  const opinion = { opinion: '事实清楚，程序合法，同意列入' }
  await desk.step(['list-consent', 'agree', up], above('amr-head', 8), opinion)
  const reply = await desk.newest('list-consent-reply', 'dl-head', { entry: id })
  await desk.step(['list-consent-reply', 'takeIn', reply], { by: 'dl-officer', ago: ago - 9 })
  await takes('decide', ['dl-head', 10], { decision: '列入严重违法失信名单，期限三年' })
  await takes('publish', ['dl-officer', 11])
  return id
}
