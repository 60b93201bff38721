import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { firmCode, openCounty, people } from '../../../modules/rectification/testing/county.ts'
import { releasedEntries } from './entries.ts'
import { released } from './read.ts'

const { officer, head } = people
let db: Awaited<ReturnType<typeof openCounty>>
beforeAll(async () => {
  db = await openCounty()
})
afterAll(() => db.close())

const entryOf = (name: string) =>
  releasedEntries(db.kernel.catalogue).find(({ register }) => register.name === name)!
const shown = async (name: string) => (await released(db.kernel, entryOf(name), undefined)).records

describe('what is released', () => {
  const on = '2026-02-01'
  const plan = {
    basis: '年度计划',
    kind: 'routine',
    regime: 'food',
    party: firmCode,
    on,
    items: '全项',
    department: 'amr',
    assignees: [officer.post, people.colleague.post],
  }

  it('is read by everyone once a second post has released it, and only in its public fields', async () => {
    const id = await db.step(['site-inspection', 'plan'], { by: officer, on }, plan)
    const done = { doneOn: on, findings: '内部检查情况，不公开' }
    await db.step(['site-inspection', 'do', id], { by: officer, on }, done)
    await db.step(['site-inspection', 'clean', id], { by: officer, on })
    expect(await shown('site-inspection')).toEqual([])
    await db.step(['site-inspection', 'publish', id], { by: head, on })
    const [record] = await shown('site-inspection')
    expect(record?.values.map(({ name, text }) => [name, text])).toEqual([
      ['kind', '日常检查'],
      ['regime', '食品生产经营'],
      ['party', firmCode],
      ['doneOn', '2026年2月1日'],
      ['outcome', '未发现问题'],
    ])
    expect(JSON.stringify(record)).not.toContain('内部检查情况')
  })

  it('is gone when the result is taken back', async () => {
    const { id } = await db.newest('site-inspection', officer, { state: 'published' })
    const said = { objection: '日期有误' }
    const { id: told } = await db.newest('inspection-result', people.firm, { inspection: id })
    await db.step(['inspection-result', 'object', told], { by: people.firm, on }, said)
    await db.step(['site-inspection', 'correct', id], { by: head, on }, { reason: '记录有误' })
    expect(await shown('site-inspection')).toEqual([])
  })

  it('is nothing of registers that nobody releases from', () => {
    const names = releasedEntries(db.kernel.catalogue).map(({ register }) => register.name)
    expect(names).toEqual(
      expect.arrayContaining(['announcement', 'exit-case', 'campaign', 'permit']),
    )
    for (const hidden of ['nonconformity', 'clue', 'complaint', 'informant', 'sample'])
      expect(names).not.toContain(hidden)
  })
})
