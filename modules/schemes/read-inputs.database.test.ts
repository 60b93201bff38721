import {
  appraiseSubjects,
  readInputs,
  type SchemeContent,
  type SchemeNode,
  useKey,
} from '@zhiheng/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { modules } from '../index.ts'
import { firmCode, openCounty, people } from '../rectification/testing/county.ts'
import { creditScheme } from './templates/credit.scheme.ts'

let db: Awaited<ReturnType<typeof openCounty>>
const day = '2026-07-01'
const take = (register: string, step: string, answers: Record<string, unknown>) =>
  db.step([register, step], { by: people.head, on: day }, answers)
beforeAll(async () => {
  db = await openCounty()
  const named = { code: firmCode, name: '临川市青禾食品有限公司', kind: 'enterprise' }
  await take('party', 'import', { ...named, establishedOn: '2020-05-06' })
  const class1 = { party: firmCode, product: '糕点', riskClass: 'b', visitsPerYear: 2, ratio: 5 }
  await take('firm-class', 'import', { ...class1, basis: '上年检查', since: '2026-01-01' })
})
afterAll(() => db.close())

const inputs = modules.flatMap(({ inputs: declared = [] }) => declared)
const nodes = inputs.map(
  ({ name, title }): SchemeNode => ({
    ...{ code: name, title, cites: '', role: 'entry' },
    test: { kind: 'input', input: name, is: { op: 'known' } },
  }),
)
const everything: SchemeContent = { ...creditScheme.content, nodes }
const asked = { subjects: [firmCode], on: day, keptSince: () => '2020-01-01' }

it('every declared input is read from the tables that there are', async () => {
  const facts = await readInputs(db.kernel, people.head, { ...asked, content: everything })
  const { values } = facts.get(firmCode)!
  const known = inputs.map(({ name }) => [name, values[useKey({ input: name })]])
  expect(Object.fromEntries(known)).toMatchObject({
    'years-registered': { low: 6, high: 6 },
    'risk-class': { among: ['b'] },
    'scale-of-year': { among: null },
    'batch-pass-share': { low: null, high: null },
    penalties: { low: 0, high: 0 },
    fines: { low: 0, high: 0 },
  })
  expect(known.filter(([, value]) => value === undefined)).toEqual([])
})

it('an enterprise is graded by its records; where no register was kept, it is not', async () => {
  const { content } = creditScheme
  const graded = await appraiseSubjects(db.kernel, people.head, { ...asked, content })
  expect(graded.get(firmCode)).toMatchObject({ verdict: 'met', grades: ['A'] })
  const { keptSince: _, ...unkept } = asked
  const open = await appraiseSubjects(db.kernel, people.head, { ...unkept, content })
  expect(open.get(firmCode)?.grades).toEqual(['A', 'B', 'C', 'D'])
})

it('an enterprise learns how it stands, and not how another does', async () => {
  const { content } = creditScheme
  const own = await appraiseSubjects(db.kernel, people.firm, { ...asked, content })
  expect([...own.keys()]).toEqual([firmCode])
  const other = { ...people.firm, party: '91370105MA0Q1A2B3X' }
  expect((await appraiseSubjects(db.kernel, other, { ...asked, content })).size).toBe(0)
})
