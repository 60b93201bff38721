import { randomUUID } from 'node:crypto'
import {
  type Actor,
  appraiseSubjects,
  clock,
  keptSince as keptSinceIn,
  readInputs,
  readKept,
  type SchemeContent,
  type SchemeTest,
  useKey,
} from '@zhiheng/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { modules } from '../../index.ts'
import {
  city,
  county,
  firmCode,
  openCounty,
  people,
  province,
} from '../../rectification/testing/county.ts'
import { creditScheme } from '../templates/credit.scheme.ts'
import { keepable } from './keepable.ts'

const office: Actor = { ...people.head, post: randomUUID(), name: '县办 陈二', roles: ['office'] }
const second: Actor = { ...office, post: randomUUID(), name: '县办 褚三' }
const above = (scope: string): readonly [Actor, Actor] => [
  { ...office, scope: [scope] },
  { ...second, scope: [scope] },
]
const day = '2026-07-01'

let db: Awaited<ReturnType<typeof openCounty>>
beforeAll(async () => {
  db = await openCounty()
  await take(
    ['party', 'import'],
    { by: people.head },
    {
      ...{ code: firmCode, name: '临川市青禾食品有限公司', kind: 'enterprise' },
      establishedOn: '2020-05-06',
    },
  )
})
afterAll(() => db.close())

type Ref = readonly [register: string, step: string, id?: string]
type Who = { readonly by: Actor; readonly region?: string }
const take = (ref: Ref, who: Who, answers: object) =>
  db.step(ref, { on: day, ...who }, { ...answers })
async function state(register: string, answers: object, region = county) {
  const [one, other] = above(region)
  const id = await take([register, 'import'], { by: one, region }, answers)
  await take([register, 'approve', id], { by: other, region }, { opinion: '经核对属实' })
  return id
}
const since = (register: string, from: string) => ({
  register,
  since: from,
  basis: '登记办法第三条',
})
const schemeOf = (test: SchemeTest): SchemeContent => ({
  ...creditScheme.content,
  nodes: [{ code: '1', title: '项', cites: '', role: 'entry', test }],
})
const incidents = { input: 'incidents', with: { window: 24 } } as const
const noIncident = schemeOf({ kind: 'none', ...incidents })
const known = async (content = noIncident, on = day) =>
  (await readInputs(db.kernel, people.head, { content, subjects: [firmCode], on })).get(firmCode)!

describe('an absence counts only where the register was kept', () => {
  it('nobody has said anything: unknown, and the reason names the register', async () => {
    expect((await known()).values[useKey(incidents)]).toEqual({
      ...{ kind: 'number', low: 0, high: null },
      why: '本地未说明自何时起登记“质量安全事故”',
    })
  })

  it('what one post states says nothing until another has approved it, which may not be the same', async () => {
    const id = await take(['kept-since', 'import'], { by: office }, since('incident', '2025-03-01'))
    expect((await known()).values[useKey(incidents)]).toMatchObject({ high: null })
    const own = ['kept-since', 'approve', id] as const
    const said = await db.refused(own, { by: office, on: day }, { opinion: '同意' })
    expect(said).toMatch(/^step.self/)
    await take(['kept-since', 'approve', id], { by: second }, { opinion: '经核对属实' })
    expect((await known()).values[useKey(incidents)]).toMatchObject({
      ...{ low: 0, high: null },
      why: '本地自 2025-03-01 起才登记“质量安全事故”，晚于期初',
    })
    await take(['kept-since', 'withdraw', id], { by: office }, { reason: '日期有误' })
  })

  it('what the city says holds in its counties, until a county says otherwise or has ended it', async () => {
    await state('kept-since', since('incident', '2020-01-01'), city)
    expect((await known()).values[useKey(incidents)]).toMatchObject({ low: 0, high: 0 })
    const own = await state('kept-since', since('incident', '2026-01-01'))
    expect((await known()).values[useKey(incidents)]).toMatchObject({ high: null })
    await take(['kept-since', 'end', own], { by: office }, { until: '2026-06-30' })
    expect((await known()).values[useKey(incidents)]).toMatchObject({ low: 0, high: 0 })
    expect((await known(noIncident, '2026-06-30')).values[useKey(incidents)]).toMatchObject({
      high: null,
    })
  })

  it('is a small table for whoever joins by region', async () => {
    const client = await db.kernel.pool.connect()
    try {
      await client.query('begin')
      await client.query(`set local app.roles = ',${clock.roles.join(',')},'`)
      const kept = await readKept(db.kernel, client, { on: day })
      expect(kept).toEqual([{ region: city, register: 'incident', since: '2020-01-01' }])
      const of = { register: 'incident', region: '910199' }
      expect(keptSinceIn(kept, of)).toBe('2020-01-01')
      expect(keptSinceIn(kept, { ...of, region: '920101' })).toBeNull()
    } finally {
      await client.query('rollback')
      client.release()
    }
  })
})

describe('a benchmark is what is stated with its source and approved', () => {
  const value = (more: object) => ({
    ...{ name: 'loss-rate', of: province, industry: '-', product: '-', unit: '%' },
    ...{ cites: '省质量统计公报第 12 页', year: 2025, value: 1.25, ...more },
  })
  const older = schemeOf({
    ...{ kind: 'input', input: 'years-registered' },
    is: { op: 'above', to: { benchmark: 'loss-rate', of: 'province' } },
  })
  const verdict = async (on = day) => {
    const asked = { content: older, subjects: [firmCode], on }
    return (await appraiseSubjects(db.kernel, people.head, asked)).get(firmCode)?.verdict
  }

  it('without one nothing is known; with that of last year there is', async () => {
    expect(await verdict()).toBe('unknown')
    await state('benchmark', value({}))
    expect(await verdict()).toBe('met')
    expect(await verdict('2027-07-01')).toBe('unknown')
  })

  it('that of the year itself comes first, and whoever is nearest to what it is about', async () => {
    await state('benchmark', value({ year: 2026, value: 7 }))
    expect(await verdict()).toBe('failed')
    await state('benchmark', value({ year: 2026, value: 5 }), province)
    expect(await verdict()).toBe('met')
  })

  it('one for an industry or of another region is not that of all', async () => {
    const stated = [{ industry: 'C14' }, { of: '0' }, { of: '92' }]
    for (const more of stated) await state('benchmark', value({ year: 2026, value: 99, ...more }))
    expect(await verdict()).toBe('met')
  })

  it('refuses a year that is none, a value below nothing and a name that is not offered', async () => {
    const refused = (more: object) =>
      db.refused(['benchmark', 'import'], { by: office, on: day }, value(more))
    expect(await refused({ year: 26 })).toMatch(/年/)
    expect(await refused({ value: -1 })).toMatch(/数值/)
    expect(await refused({ name: 'average' })).toMatch(/名称/)
    expect(await refused({ of: '91010' })).toMatch(/区划/)
  })
})

it('whatever a question needs to be kept can be said to be kept, under the name of its register', () => {
  const asked = modules.flatMap(({ inputs = [] }) => inputs).filter(({ kept }) => kept)
  const titles = Object.fromEntries(asked.map(({ over }) => [over.name, over.title]))
  expect(keepable).toEqual(titles)
})
