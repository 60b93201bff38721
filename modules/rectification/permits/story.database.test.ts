import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { firmCode, openCounty, people } from '../testing/county.ts'

const { officer, head } = people
const permit = {
  permitNo: 'XK-13-0101',
  party: firmCode,
  firm: '澜泰食品有限公司',
  kind: 'food',
  product: '糕点',
  since: '2024-05-01',
  until: '2026-06-30',
}
const inScope = {
  party: firmCode,
  firm: '澜泰食品有限公司',
  product: '糕点',
  year: 2026,
  kind: 'food',
  listedOn: '2026-01-10',
  department: 'amr',
}

let db: Awaited<ReturnType<typeof openCounty>>
beforeAll(async () => {
  db = await openCounty()
})
afterAll(() => db.close())

describe('a permit', () => {
  it('is in force until its last day, expires by the clock, and may be renewed', async () => {
    const id = await db.step(['permit', 'import'], { by: officer, on: '2026-01-10' }, permit)
    await db.dayPasses('2026-06-29')
    expect(await db.stateOf('permit', id)).toBe('valid')
    await db.dayPasses('2026-06-30')
    expect(await db.stateOf('permit', id)).toBe('expired')
    const more = { until: '2024-01-01' }
    const renew = ['permit', 'renew', id] as const
    expect(await db.refused(renew, { by: officer, on: '2026-07-02' }, more)).toContain(
      '有效期止不能早于有效期起',
    )
    await db.step(renew, { by: officer, on: '2026-07-02' }, { until: '2029-06-30' })
    expect(await db.stateOf('permit', id)).toBe('valid')
  })

  it('is public only after a second post has released it', async () => {
    const stated = { ...permit, permitNo: 'XK-13-0102', until: '2029-06-30' }
    const id = await db.step(['permit', 'import'], { by: head, on: '2026-01-10' }, stated)
    const release = ['permit', 'release', id] as const
    expect(await db.refused(release, { by: head, on: '2026-01-11' })).toContain('step.self')
    const second = { ...head, post: crypto.randomUUID() }
    await db.step(release, { by: second, on: '2026-01-11' })
    expect((await db.read('permit', id))?.fields.released).toBe(true)
  })
})

describe('an enterprise that needs a permit and seems to have none', () => {
  it('is looked into by an officer; what is confirmed becomes a lead', async () => {
    const on = '2026-02-01'
    const without = { ...inScope, product: '冷冻饮品' }
    const id = await db.step(['in-scope-firm', 'import'], { by: officer, on }, without)
    await db.step(['in-scope-firm', 'suspect', id], { by: officer, on })
    const facts = { subject: '涉嫌无证生产糕点', facts: '现场未见许可证，正在生产' }
    const note = { checkNote: '现场核实' }
    await db.step(['in-scope-firm', 'confirm', id], { by: officer, on }, { ...note, ...facts })
    expect(await db.read('in-scope-firm', id)).toMatchObject({
      state: 'unlicensed',
      fields: { hasPermit: false },
    })
    expect((await db.newest('clue', officer)).fields).toMatchObject({
      subject: facts.subject,
      party: firmCode,
    })
    await db.step(['in-scope-firm', 'clear', id], { by: officer, on: '2026-05-01' }, note)
    expect((await db.read('in-scope-firm', id))?.fields.hasPermit).toBe(true)
  })
  it('is not found without one while a valid permit for this product stands', async () => {
    const by = { by: officer, on: '2026-02-01' }
    const stated = { ...permit, permitNo: 'XK-13-0103', until: '2029-06-30' }
    const held = await db.step(['permit', 'import'], by, { ...stated, product: '饼干' })
    const id = await db.step(['in-scope-firm', 'import'], by, { ...inScope, product: '饼干' })
    await db.step(['in-scope-firm', 'suspect', id], by)
    const confirm = ['in-scope-firm', 'confirm', id] as const
    const found = { checkNote: '现场核实', subject: '涉嫌无证', facts: '现场未见许可证' }
    expect(await db.refused(confirm, by, found)).toContain('已登记有有效证书')
    await db.step(
      ['permit', 'revoke', held],
      { by: head, on: '2026-02-02' },
      { reason: '〔2026〕1号' },
    )
    await db.step(confirm, by, found)
    expect(await db.stateOf('in-scope-firm', id)).toBe('unlicensed')
  })
})
