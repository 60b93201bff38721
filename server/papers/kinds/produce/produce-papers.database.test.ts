import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  city,
  type Desk,
  openBase,
  openDesk,
  ordered,
  sheet,
  staff,
  told,
} from '../../../../modules/produce/testing/farm.ts'
import { drawHtml } from '../../html/draw.ts'
import { producePapers } from './index.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk('2026-03-02')
})
afterAll(() => desk.close())

/** What a paper says, as a browser prints it. */
async function printed(name: string, id: string): Promise<string> {
  const kind = producePapers.find((paper) => paper.name === name)!
  const at = { region: city, id }
  const asked = { kernel: desk.kernel, actor: staff.head, at, today: '2026-03-02', asked: {} }
  return drawHtml(await kind.read(asked)).replace(/<[^>]+>/g, '')
}

test('a failed result and what was ordered are printed with value, limit, grounds and day', async () => {
  const base = await openBase(desk, 'JD001', { name: '青穗<b>基地' })
  const id = await told(desk, { base, sheet: sheet('Z001'), value: 0.45 })
  const result = await printed('origin-result', id)
  for (const words of ['检测结果告知书', '镉为0.45 mg/kg', '限值上限：0.3 mg/kg', '试验用限值'])
    expect(result).toContain(words)
  expect(result).not.toContain('限值下限')
  expect(result).toContain('青穗&lt;b&gt;基地')
  const statement = { statement: '认可' }
  await desk.step(['environment-sample', 'acceptResult', id], staff.officer, statement)
  const order = await printed('measure-order', await ordered(desk, id, '2026-03-20'))
  for (const words of ['限制采收上市', '3号大棚暂停采收', '2026年3月20日', '2026-0001'])
    expect(order).toContain(words)
})
