import { randomUUID } from 'node:crypto'
import { type Actor, take } from '@zhiheng/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { city, county, firmCode, noon, openBureau, people } from '../enforcement/testing/bureau.ts'

const { officer, colleague, head, deputy, firm, otherFirm, neighbour } = people
const on = '2026-03-10'
const noticed = {
  product: '儿童推车',
  kind: 'complaint',
  facts: '刹车失灵',
  spread: 'several',
  firstOn: '2026-03-01',
}
const first = { what: '扶梯事故', kind: 'special', knownAt: '2026-03-10T03:50:00Z', scene: '逆行' }

let db: Awaited<ReturnType<typeof openBureau>>
beforeAll(async () => {
  db = await openBureau()
})
afterAll(() => db.close())

type Tried = { readonly by?: Actor; readonly [answer: string]: unknown }
const tried = (
  [register, step, id]: readonly [string, string, string?],
  { by = officer, ...answers }: Tried = {},
) => db.refused(id ? [register, step, id] : [register, step], { by, on }, answers)
const taking = (actor: Actor) => ({ actor, at: noon(on), request: randomUUID() })

describe('a signal', () => {
  it('is assessed once where two begin at once', async () => {
    const id = await db.step(['signal', 'record'], { by: officer, on }, noticed)
    const rows = { on: [{ at: { region: county, id }, answers: {} }] }
    const both = [officer, colleague].map((actor) =>
      take(db.kernel, ['signal', 'assess'], { ...rows, ...taking(actor) }),
    )
    const ended = (await Promise.allSettled(both)).map(({ status }) => status).toSorted()
    expect(ended).toEqual(['fulfilled', 'rejected'])
  })

  it('keeps a script as text, and has a source, a day and a party that can be', async () => {
    const script = '<script>alert(1)</script>'
    const odd = { ...noticed, facts: script }
    const id = await db.step(['signal', 'record'], { by: officer, on }, odd)
    expect((await db.read('signal', id))?.fields.facts).toBe(script)
    expect(await tried(['signal', 'record'], { ...noticed, kind: 'dream' })).toContain('信号来源')
    expect(await tried(['signal', 'record'], { ...noticed, firstOn: '昨天' })).toContain('日期')
    expect(await tried(['signal', 'record'], { ...noticed, party: '9137' })).toContain('信用代码')
  })

  it('is dismissed by nobody of another county', async () => {
    const id = await db.step(['signal', 'record'], { by: officer, on }, noticed)
    const reason = { reason: '无关' }
    expect(await tried(['signal', 'dismiss', id], { ...reason, by: neighbour })).toContain(
      'record.unknown',
    )
    expect(await tried(['signal', 'assessed', id])).toContain('step.not-by-hand')
  })
})

describe('an accident', () => {
  it('has no fewer than no deaths, and a moment that can be', async () => {
    expect(await tried(['incident', 'report'], { ...first, deaths: -1 })).toContain('死亡人数')
    expect(await tried(['incident', 'report'], { ...first, knownAt: '刚才' })).toContain('得知时间')
    expect(await tried(['incident', 'report'], { ...first, deaths: 1.5 })).toContain('死亡人数')
  })

  it('is not known before it happened nor told before it is known, and heals no more than it hurt', async () => {
    const [ahead, later] = ['2026-03-10T05:00:00Z', '2026-03-10T03:55:00Z']
    const report = ['incident', 'report'] as const
    expect(await tried(report, { ...first, knownAt: ahead })).toContain('得知时间不能晚于现在')
    expect(await tried(report, { ...first, happenedAt: later })).toContain('不能晚于得知时间')
    const id = await db.step(report, { by: officer, on }, { ...first, injured: 2 })
    const more = { injured: 2, recovered: 3, text: '出院' }
    expect(await tried(['incident', 'supplement', id], more)).toContain('不能多于重伤人数')
    expect(await tried(['incident', 'supplement', id], { ...more, recovered: 2 })).toBe('taken')
  })

  it('is reported by a firm for itself alone', async () => {
    const own = { ...first, party: firmCode, by: firm }
    expect(await tried(['incident', 'report'], own)).toBe('taken')
    expect(await tried(['incident', 'report'], { ...own, by: otherFirm })).toContain(
      'step.not-yours',
    )
  })

  it('takes no step out of its order, and is closed by no one alone', async () => {
    const id = await db.step(['incident', 'report'], { by: officer, on }, first)
    for (const step of ['investigate', 'submitReport', 'approve', 'handle', 'close'])
      expect(await tried(['incident', step, id], { by: head, group: ['赵一'] })).not.toBe('taken')
    expect(await db.stateOf('incident', id)).toBe('reported')
  })

  it('answers the same request with the same record', async () => {
    const request = randomUUID()
    const once = () =>
      take(db.kernel, ['incident', 'report'], {
        on: [{ at: { region: county }, answers: first }],
        actor: officer,
        at: noon(on),
        request,
      })
    const [one, two] = [await once(), await once()]
    expect(two.records).toEqual(one.records)
  })
})

it('an injury holds nothing that points at a person', async () => {
  const party = '914403001922038216'
  const hospital = { ...firm, post: randomUUID(), roles: ['hospital'], party }
  const injury = {
    ...{ caseNo: '7', party, month: '2026-03-01', age: 4, sex: 'male', by: hospital },
    ...{ product: '推车', productClass: 'toy', cause: 'fall', place: 'home', severity: 'slight' },
    hurt: '摔伤',
  }
  const enter = (more: Record<string, unknown>) =>
    tried(['injury-case', 'enter'], { ...injury, ...more })
  expect(await enter({ hurt: '家长电话 139-0000-0000' })).toContain('“伤情和经过”中有电话号码')
  const identity = await enter({ hurt: '身份证11010519491231002X' })
  expect(identity).toContain('身份证号码')
  expect(identity).not.toContain('11010519491231002X')
  expect(await enter({ caseNo: '11010519491231002X' })).toContain('“医院病例序号”')
  expect(await enter({ caseNo: '8', hurt: '姓名：王小明，摔伤' })).toContain('姓名')
})

describe('a warning', () => {
  it('is not issued twice, by its own author, or to a region of which nobody is told', async () => {
    const text = { product: '推车', colour: 'orange', text: '刹车可能失灵' }
    const id = await db.step(['warning', 'draft'], { by: head, on }, text)
    const list = ['warning-recipient', 'listRegion'] as const
    expect(await tried(list, { warning: id })).toContain('接收地区')
    expect(await tried(list, { warning: id, toRegion: '县里' })).toContain('接收地区')
    await db.step(list, { by: officer, on }, { warning: id, toRegion: city })
    const issue = ['warning', 'issue', id] as const
    expect(await tried(issue, { by: head })).toContain('step.')
    expect(await tried(issue, { by: deputy })).toBe('taken')
    expect(await tried(issue, { by: deputy })).toContain('step.not-from-here')
  })
})

it('a file of ten thousand signals is recorded whole', async () => {
  const rows = Array.from({ length: 10_000 }, (_, n) => ({
    at: { region: county },
    answers: { ...noticed, product: `产品 ${n}` },
  }))
  const done = await take(db.kernel, ['signal', 'record'], { on: rows, ...taking(officer) })
  expect(done.created).toBe(10_000)
})
