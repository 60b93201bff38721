import { getEntry, getStep } from '@zhiheng/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { biscuits, firmCode, openMaker, people } from '../../modules/recalls/testing/maker.ts'
import { fieldsOf } from './fields.ts'
import { linked } from './links.ts'

let db: Awaited<ReturnType<typeof openMaker>>
beforeAll(async () => {
  db = await openMaker()
})
afterAll(() => db.close())

const { firm, officer, otherFirm } = people
const on = '2026-09-22'

/** Answers of rows as an import hands them on, with what is wrong with them. */
async function told(...rows: Readonly<Record<string, unknown>>[]) {
  const entry = getEntry(db.kernel.catalogue, 'movement')
  const fields = fieldsOf(entry.register, getStep(entry, 'record'))
  async function* source() {
    for (const [n, answers] of rows.entries())
      yield { n: n + 2, at: { region: '910101' }, answers, faults: [] }
  }
  const out: { batch: unknown; recall: unknown; says: string[] }[] = []
  for await (const { answers, faults } of linked(source(), fields, {
    ...{ kernel: db.kernel, actor: officer, region: '910101' },
  }))
    out.push({
      batch: answers.batch ?? null,
      recall: answers.recall ?? null,
      says: faults.map(({ says }) => says),
    })
  return out
}

it('a link is told by an id, by the number of its record, or by a word that the record is known by', async () => {
  const batch = await db.lot('B-7788')
  const recall = await db.step(
    ['recall', 'known'],
    { by: officer, on },
    { ...biscuits, knownAt: on },
  )
  const number = (await db.read('recall', recall))!.fields.caseNo
  const [byWord, byId] = await told(
    { batch: 'B-7788', recall: number },
    { batch: ` ${batch} `, recall: null },
  )
  expect(byWord).toEqual({ batch, recall, says: [] })
  expect(byId).toMatchObject({ batch: ` ${batch} `, says: [] })
})

it('a word that names nothing, or more than one, is told with what to write; the enterprise of the row tells them apart', async () => {
  const ours = await db.lot('SAME-1')
  const theirs = { party: otherFirm.party, product: '面包', lot: 'SAME-1', unit: 'box' }
  await db.step(['batch', 'record'], { by: officer, on }, { ...theirs, department: 'amr' })
  const rows = await told(
    { batch: 'SAME-1', party: firmCode },
    { batch: 'SAME-1', party: 'x' },
    { batch: '没有的批次' },
  )
  expect(rows[0]).toEqual({ batch: ours, recall: null, says: [] })
  expect(rows[1]!.says[0]).toContain('产品批次“SAME-1”没有找到')
  expect(rows[2]!.says[0]).toContain('请填写')
  expect(rows[2]!.says[0]).toContain('“批号”')
})

it('a record that was withdrawn is meant no more', async () => {
  const id = await db.lot('OLD-1')
  await db.step(['batch', 'withdraw', id], { by: people.head, on }, { reason: '登记有误' })
  const [row] = await told({ batch: 'OLD-1', party: firm.party })
  expect(row!.says).toHaveLength(1)
})
