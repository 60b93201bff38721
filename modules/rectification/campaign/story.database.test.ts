import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { city, county, openCounty, people } from '../testing/county.ts'

const { cityOfficer, cityHead, officer } = people
const plan = {
  title: '建材市场秩序专项整治',
  goods: ['钢材', '水泥', '保温材料'],
  since: '2026-03-01',
  until: '2026-06-30',
  actions: '开展执法打假',
  targets: '检查覆盖全部批发市场',
  department: 'amr',
}
const figures = { inspected: 40, found: 6, cases: 2, amount: 1_250_000, seized: '螺纹钢12吨' }

let db: Awaited<ReturnType<typeof openCounty>>
beforeAll(async () => {
  db = await openCounty()
})
afterAll(() => db.close())

const inCity = (by: typeof cityOfficer, on: string) => ({ by, on, region: city })

/** A campaign that has just been told to the county; nobody is added to it any more. */
async function begun(title: string) {
  const planning = inCity(cityOfficer, '2026-02-20')
  const id = await db.step(['campaign', 'draft'], planning, { ...plan, title })
  const takes = { campaign: id, toRegion: county, duty: '检查批发市场', department: 'amr' }
  const of = await db.step(['campaign-participant', 'list'], planning, takes)
  await db.step(['campaign', 'approve', id], inCity(cityHead, '2026-02-25'))
  await db.step(['campaign', 'start', id], inCity(cityOfficer, '2026-03-01'))
  const added = ['campaign-participant', 'list'] as const
  expect(await db.refused(added, inCity(cityOfficer, '2026-03-02'), takes)).toContain(
    '专项行动已经部署',
  )
  const notice = await db.newest('campaign-notice', officer, { state: 'delivered' })
  return { id, of, notice: notice.id }
}

describe('a campaign', () => {
  it('reaches the counties, is reported on monthly, and is closed when every return is counted', async () => {
    const start = '2026-03-01'
    const id = await db.step(['campaign', 'draft'], inCity(cityOfficer, '2026-02-20'), plan)
    const takes = { campaign: id, toRegion: county, duty: '检查批发市场', department: 'amr' }
    await db.step(['campaign-participant', 'list'], inCity(cityOfficer, '2026-02-20'), takes)
    await db.step(['campaign', 'approve', id], inCity(cityHead, '2026-02-25'))
    await db.step(['campaign', 'start', id], inCity(cityOfficer, start))
    const notice = await db.newest('campaign-notice', officer, { state: 'delivered' })
    expect(notice.fields).toMatchObject({ title: plan.title, goods: plan.goods, from: city })
    await db.step(['campaign-notice', 'accept', notice.id], { by: officer, on: '2026-03-02' })
    const told = { upTo: '2026-03-31', ...figures }
    const report = ['campaign-notice', 'report', notice.id] as const
    await db.step(report, { by: officer, on: '2026-04-01' }, told)
    expect((await db.read('campaign-notice', notice.id))?.fields.nextOn).toBe('2026-04-30')
    const late = inCity(cityOfficer, '2026-07-01')
    const sum = { summary: '查处两起' }
    expect(await db.refused(['campaign', 'sum', id], late, sum)).toContain('children.not-ready')
    const arrived = await db.newest('campaign-return', cityOfficer, { state: 'delivered' })
    expect(arrived.fields).toMatchObject({ from: county, inspected: 40, amount: 1_250_000 })
    await db.step(['campaign-return', 'count', arrived.id], late)
    await db.step(['campaign', 'sum', id], late, sum)
    await db.step(['campaign', 'close', id], inCity(cityHead, '2026-07-02'))
    const seen = { by: cityHead, region: city }
    expect(await db.read('campaign', id, seen)).toMatchObject({
      state: 'closed',
      fields: { outcome: 'closed', released: true },
    })
    expect(await db.read('campaign-notice', notice.id)).toMatchObject({
      state: 'over',
      fields: { endedFor: '查处两起' },
    })
  })

  it('sends a return back that does not add up, and takes the better one', async () => {
    const { notice } = await begun('保温材料专项整治')
    await db.step(['campaign-notice', 'accept', notice], { by: officer, on: '2026-03-02' })
    const report = ['campaign-notice', 'report', notice] as const
    const wrong = { upTo: '2026-04-30', ...figures, cases: 900 }
    await db.step(report, { by: officer, on: '2026-05-01' }, wrong)
    const arrived = await db.newest('campaign-return', cityOfficer, { state: 'delivered' })
    const work = inCity(cityOfficer, '2026-05-03')
    await db.step(['campaign-return', 'return', arrived.id], work, { reason: '立案数有误' })
    await db.step(report, { by: officer, on: '2026-05-04' }, { upTo: '2026-04-30', ...figures })
    const better = await db.newest('campaign-return', cityOfficer, { state: 'delivered' })
    await db.step(['campaign-return', 'count', better.id], work)
    expect(better.fields.cases).toBe(2)
  })

  it('leaves the desk of a county that is taken out, and of all when it is stopped or closed', async () => {
    const over = async (notice: string) => {
      const { state, fields } = (await db.read('campaign-notice', notice))!
      return [state, fields.endedFor]
    }
    const out = await begun('农资市场专项整治')
    const why = { reason: '改由市级直接检查' }
    await db.step(['campaign-participant', 'drop', out.of], inCity(cityOfficer, '2026-03-03'), why)
    expect(await over(out.notice)).toEqual(['over', why.reason])
    const stopped = await begun('儿童用品专项整治')
    await db.step(['campaign-notice', 'accept', stopped.notice], { by: officer, on: '2026-03-02' })
    const halt = { reason: '并入省级专项行动' }
    await db.step(['campaign', 'stop', stopped.id], inCity(cityHead, '2026-03-05'), halt)
    expect(await over(stopped.notice)).toEqual(['over', halt.reason])
    const report = ['campaign-notice', 'report', stopped.notice] as const
    const told = { upTo: '2026-03-31', ...figures }
    expect(await db.refused(report, { by: officer, on: '2026-04-01' }, told)).toContain(
      'step.not-from-here',
    )
  })

  it('does not end before it begins', async () => {
    const asked = { ...plan, until: '2026-02-01' }
    const refusal = await db.refused(
      ['campaign', 'draft'],
      inCity(cityOfficer, '2026-01-20'),
      asked,
    )
    expect(refusal).toContain('结束日期不能早于开始日期')
  })
})
