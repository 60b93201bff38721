import { afterAll, beforeAll, expect, test } from 'vitest'
import { failedBatch, foodSheet } from '../../../../modules/sampling/testing/batch.ts'
import { type Desk, openDesk, paper, people } from '../../../../modules/sampling/testing/desk.ts'
import { samplingPapers } from './index.ts'

const { officer, shop } = people
const day = '2026-04-01'
let desk: Desk
beforeAll(async () => {
  desk = await openDesk(day)
})
afterAll(() => desk.close())

async function printed(what: string, id: string): Promise<string> {
  const kind = samplingPapers.find(({ about, name }) => `${about}.${name}` === what)!
  const at = { region: '9101', id, on: desk.days.get(id) ?? null }
  const read = { kernel: desk.kernel, actor: officer, at, today: day, asked: {} }
  return JSON.stringify(await kind.read(read))
}

test('the sheet, the notice and the decision say what the records say', async () => {
  const batch = await failedBatch(desk, foodSheet('P001', day, { seals: ['0001', '0002'] }), day)
  expect(await printed('sample.sheet', batch.sample)).toContain('0001')
  const received = { receivedOn: day, receipt: paper }
  await desk.step(['result-notice', 'receive', batch.toShop], shop, received)
  const notice = await printed('result-notice.notice', batch.toShop)
  expect(notice).toContain('七个工作日')
  expect(notice).not.toContain('十五日')
  const objection = { about: 'judgement', grounds: '判定依据有误' }
  await desk.step(['result-notice', 'object', batch.toShop], shop, objection)
  const [filed] = await desk.all('objection', { notice: batch.toShop })
  await desk.step(['objection', 'accept', filed!.id], officer)
  expect(await printed('objection.acceptance', filed!.id)).not.toContain('随机确定')
  const decision = { decision: '判定依据适用正确', outcome: 'upheld' }
  await desk.step(['objection', 'decide', filed!.id], officer, decision)
  const decided = await printed('objection.decision', filed!.id)
  expect(decided).toContain('判定依据适用正确')
  expect(decided).toContain('维持原结论')
})
