import { asOf } from '@zhiheng/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { firmCode, openCounty, people } from '../testing/county.ts'

const { officer, colleague, head, firm } = people

let db: Awaited<ReturnType<typeof openCounty>>
beforeAll(async () => {
  db = await openCounty()
})
afterAll(() => db.close())

describe('a contact point', () => {
  it('binds an enterprise to one inspector from a day on, and to another from a later one', async () => {
    const point = { party: firmCode, firm: '澜泰食品有限公司', department: 'amr' }
    const bind = (since: string, post: string | null) =>
      db.step(['contact-point', 'import'], { by: head, on: since }, { ...point, since, post })
    await bind('2026-01-01', officer.post)
    await bind('2026-07-01', colleague.post)
    const holder = async (on: string) => {
      const where = { party: firmCode }
      const [found] = await asOf(db.kernel, 'contact-point', { actor: officer, on, where })
      return found?.fields.post
    }
    expect(await holder('2026-06-30')).toBe(officer.post)
    expect(await holder('2026-07-01')).toBe(colleague.post)
  })
})

describe('a visit', () => {
  it('tells the enterprise something, is answered, and is followed by a case where something was found', async () => {
    const on = '2026-05-06'
    const visit = {
      party: firmCode,
      visitedOn: on,
      found: '出厂检验记录有缺页',
      told: '请补齐4月份出厂检验记录',
      department: 'amr',
      assignees: [officer.post],
    }
    const id = await db.step(['contact-visit', 'record'], { by: officer, on }, visit)
    const answer = { answer: '已补齐' }
    await db.step(['contact-visit', 'answer', id], { by: firm, on: '2026-05-08' }, answer)
    const found = { product: '糕点', regime: 'food', severity: 'general' }
    await db.step(['contact-visit', 'follow', id], { by: officer, on: '2026-05-09' }, found)
    expect(await db.newest('nonconformity', officer)).toMatchObject({
      state: 'opened',
      fields: { source: 'inspection', product: '糕点' },
    })
  })

  it('asks no answer where the enterprise was told nothing', async () => {
    const on = '2026-05-06'
    const visit = {
      party: firmCode,
      visitedOn: on,
      found: '正常',
      department: 'amr',
      assignees: [officer.post],
    }
    const id = await db.step(['contact-visit', 'record'], { by: officer, on }, visit)
    const answered = await db.refused(
      ['contact-visit', 'answer', id],
      { by: firm, on },
      { answer: '收到' },
    )
    expect(answered).toContain('step.not-now')
  })
})
