import { queue } from '@zhiheng/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { county, firmCode, openBureau, people } from './testing/bureau.ts'

const { officer, colleague, lawyer, head, police } = people
let db: Awaited<ReturnType<typeof openBureau>>
beforeAll(async () => {
  db = await openBureau()
})
afterAll(() => db.close())

/** What waits for somebody, in the words of the desk. */
const waitsFor = async (actor: typeof officer) =>
  (await queue(db.kernel, { actor })).items.map(({ why }) => why)

/** When each of them is due. */
const dueOf = async (actor: typeof officer) =>
  (await queue(db.kernel, { actor })).items.map(({ ends }) => ends)

it('a case lies with the department, then with its investigators, then with somebody else', async () => {
  const open = { party: firmCode, subject: '不合格电热毯', kind: 'general', department: 'amr' }
  const id = await db.step(['penalty-case', 'open'], { by: head, on: '2026-03-02' }, open)
  expect(await waitsFor(lawyer)).toEqual(['案件待指派调查'])
  const two = { assignees: [officer.post, colleague.post] }
  await db.step(['penalty-case', 'investigate', id], { by: officer, on: '2026-03-03' }, two)
  expect(await waitsFor(officer)).toEqual(['案件调查中'])
  // Ninety days after it was filed are a Sunday: the decision is due at the end of the Monday.
  expect(await dueOf(officer)).toEqual(['2026-06-01T15:59:59.999Z'])
  expect(await waitsFor(lawyer)).toEqual([])
  const found = { investigation: '清楚', proposal: '罚款' }
  await db.step(['penalty-case', 'propose', id], { by: officer, on: '2026-03-04' }, found)
  expect(await waitsFor(lawyer)).toEqual(['案件待法制审核'])
})

it('what the police received lies with them alone', async () => {
  const open = { party: firmCode, subject: '伪劣产品', kind: 'general', department: 'amr' }
  const theCase = await db.step(['penalty-case', 'open'], { by: head, on: '2026-03-02' }, open)
  const two = { assignees: [officer.post, colleague.post] }
  const on = '2026-03-03'
  await db.step(['penalty-case', 'investigate', theCase], { by: officer, on }, two)
  const draft = {
    ...{ case: theCase, crime: '生产、销售伪劣产品罪', party: firmCode, facts: '二十万元' },
    ...{ police: county, department: 'amr', ...two },
  }
  const id = await db.step(['crime-transfer', 'draft'], { by: officer, on }, draft)
  await db.step(['crime-transfer', 'report', id], { by: officer, on })
  expect(await waitsFor(head)).toContain('移送待批准')
  await db.step(['crime-transfer', 'approve', id], { by: head, on })
  expect(await waitsFor(officer)).toContain('案件待移送公安机关')
  for (const kind of ['investigation', 'goods', 'test', 'other']) {
    const paper = { title: kind, case: theCase, kind, file: 'a'.repeat(64), on, transfer: id }
    await db.step(['case-paper', 'add'], { by: officer, on }, paper)
  }
  expect(await waitsFor(police)).toEqual([])
  await db.step(['crime-transfer', 'hand', id], { by: officer, on }, { list: '四项材料' })
  expect(await waitsFor(police)).toEqual(['移送案件待签收'])
  expect(await waitsFor(officer)).not.toContain('移送案件待签收')
})
