import { randomUUID } from 'node:crypto'
import { fixLists, runDraw } from '@zhiheng/modules'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { failedBatch, foodSheet } from '../../../../modules/sampling/testing/batch.ts'
import {
  city,
  type Desk,
  maker,
  openDesk,
  paper,
  people,
  shop as shopCode,
} from '../../../../modules/sampling/testing/desk.ts'
import { drawDocx } from '../../docx/draw.ts'
import { drawHtml } from '../../html/draw.ts'
import { samplingPapers } from './index.ts'

const { officer, secondOfficer, head, shop } = people
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

test('the result of a draw names who was drawn and who is sent, and shows no id of a post', async () => {
  const draw = await desk.step(['draw', 'open'], officer, {
    ...{ subject: '小家电检查', firms: 1, perFirm: 2, weighted: false },
    ...{ department: 'amr', dueOn: '2026-05-30' },
  })
  const entries = [
    ['firm', shopCode, '云桥商行'],
    ['firm', maker, '澜泰电器有限公司'],
    ['inspector', officer.post!, '孙三'],
    ['inspector', secondOfficer.post!, '周四'],
  ] as const
  for (const [kind, code, name] of entries)
    await desk.step(['draw-entry', 'add'], officer, { draw, kind, code, name, tickets: 1 })
  const by = (actor: typeof officer) => ({
    ...{ actor, at: desk.clockwork.at, request: randomUUID() },
  })
  const at = { region: city, id: draw }
  await fixLists(desk.kernel, by(officer), { at, secret: '5a'.repeat(32) })
  await runDraw(desk.kernel, by(head), { at, witness: '双色球2026031期 01 02 03' })
  const kind = samplingPapers.find(({ about, name }) => `${about}.${name}` === 'draw.result')!
  const asked = { kernel: desk.kernel, actor: officer, at, today: day, asked: {} }
  const read = await kind.read(asked)
  const text = drawHtml(read).replace(/<[^>]+>/g, ' ')
  expect(text).toMatch(/1\s+(云桥商行|澜泰电器有限公司)/)
  expect(text).toMatch(/孙三、周四|周四、孙三/)
  expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/)
  expect((await drawDocx(read)).length).toBeGreaterThan(1000)
})
