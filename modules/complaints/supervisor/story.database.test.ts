import { figures, list } from '@zhiheng/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { observationFigures } from '../figures/observation.indicators.ts'
import { type Answers, city, openDesk, people } from '../testing/desk.ts'

let desk: Awaited<ReturnType<typeof openDesk>>
beforeAll(async () => {
  desk = await openDesk('2026-05-20')
})
afterAll(() => desk.close())

const { intake, officer, head } = people
const term: Answers = {
  field: '食品',
  person: '秦十一',
  phone: '13700000000',
  department: 'amr',
  appointedOn: '2026-05-20',
  endsOn: '2026-06-28',
}
const appointed = () => desk.step(['social-supervisor', 'appoint'], head, term)
const stateOf = async (register: string, id: string) => (await desk.read(register, id, head))?.state
const seen = (supervisor: string): Answers => ({
  respondent: '东街菜市场',
  supervisor,
  on: '2026-05-20',
  kind: 'product',
  found: '预包装食品没有标注生产日期',
})

describe('a supervisor', () => {
  it('is appointed for a term, trained, renewed, and out of office when it ends', async () => {
    const id = await appointed()
    expect(JSON.stringify(await desk.read('social-supervisor', id, officer))).not.toContain(
      '秦十一',
    )
    await desk.step(['social-supervisor', 'train', id], head, { trained: ['2026-05-21 食品标签'] })
    await desk.on('2026-06-28')
    expect(await stateOf('social-supervisor', id)).toBe('appointed')
    await desk.on('2026-06-29')
    expect(await stateOf('social-supervisor', id)).toBe('ended')
    await desk.step(['social-supervisor', 'renew', id], head, { endsOn: '2027-06-28' })
    expect(await stateOf('social-supervisor', id)).toBe('appointed')
    await desk.step(['social-supervisor', 'dismiss', id], head, { reason: '本人提出' })
  })

  it('is appointed by the desk or a head, nobody else', async () => {
    await expect(desk.step(['social-supervisor', 'appoint'], officer, term)).rejects.toMatchObject({
      code: 'step.not-yours',
    })
  })
})

describe('an observation', () => {
  it('is taken up as a report, or not, with the reason', async () => {
    await desk.on('2026-05-20')
    const supervisor = await appointed()
    const [one, other] = [
      await desk.step(['observation', 'give'], officer, seen(supervisor)),
      await desk.step(['observation', 'give'], intake, seen(supervisor)),
    ]
    await desk.step(['observation', 'take', one], intake)
    const { records } = await list(desk.kernel, 'submission', { actor: intake })
    expect(records).toMatchObject([
      { fields: { wants: 'tip', text: '预包装食品没有标注生产日期' } },
    ])
    await desk.step(['observation', 'dismiss', other], intake, { reason: '同一情况' })
    await desk.step(['observation', 'reopen', other], intake, { reason: '补充了照片' })
    await desk.step(['observation', 'dismiss', other], intake, { reason: '照片不清' })
  })

  it('is counted by kind and by what became of it', async () => {
    const asked = { actor: people.office, region: city, from: '2026-05', to: '2026-05' } as const
    const values = await Promise.all(
      observationFigures.map((one) => figures(desk.kernel, one, { ...asked, each: 'month' })),
    )
    expect(values.map(([figure]) => figure?.value)).toEqual([2, 50])
  })
})
