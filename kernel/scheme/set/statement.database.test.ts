import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { take } from '../../procedure/run.ts'
import { id, list, run, sql } from '../../sql.ts'
import { openModules, wardenOf } from '../../testing/well.ts'
import { type Appraisal, appraiseInMemory } from '../appraise.ts'
import type { SchemeContent } from '../content.ts'
import { millionths } from '../points.ts'
import { readInputs } from '../read.ts'
import { anyHamletContent, codes, someRecords } from '../testing/hamlet-contents.ts'
import { hamlets } from '../testing/hamlets.ts'
import { appliesOf, failedSql, highOf, isOut, lowOf, metSql } from './criteria.ts'
import { readHomes } from './homes.ts'
import { appraiseSql, setStatement } from './statement.ts'

let db: Awaited<ReturnType<typeof openModules>>
const actor = wardenOf('11')
const on = '2026-07-01'
beforeAll(async () => {
  db = await openModules([hamlets])
  for (const { register, step, region, rows } of someRecords())
    await take(db.kernel, [register, step], {
      on: rows.map((answers) => ({ at: { region }, answers })),
      ...{
        actor: wardenOf(region.slice(0, 2)),
        at: new Date('2026-07-01T02:00:00Z'),
        request: randomUUID(),
      },
    })
})
afterAll(() => db.close())

interface Row {
  readonly subject: string
  readonly lo: string | number | null
  readonly hi: string | number | null
  readonly grade: string | null
  readonly verdict: string
}
const number = (value: string | number | null) => (value === null ? null : BigInt(value))

async function inMemory(content: SchemeContent): Promise<Map<string, Appraisal>> {
  const asked = { content, subjects: codes, on }
  const facts = await readInputs(db.kernel, actor, asked)
  return new Map([...facts].map(([code, known]) => [code, appraiseInMemory(content, known)]))
}
const expectedOf = ({ score, grades, verdict }: Appraisal) => ({
  ...{ lo: score ? millionths(score.low) : null, hi: score ? millionths(score.high) : null },
  ...{ grade: grades.length === 1 ? grades[0] : null, verdict },
})

it('a scheme over everybody gives each subject the score, grade and verdict that it has by itself', async () => {
  await fc.assert(
    fc.asyncProperty(anyHamletContent, async (content) => {
      const asked = { content, region: '11', on }
      const homes = await readHomes(db.kernel, db.owner, asked)
      const { rows } = await run<Row>(db.owner, appraiseSql(db.kernel, asked, homes))
      const found = rows.map(({ subject, lo, hi, grade, verdict }) => [
        subject,
        { lo: number(lo), hi: number(hi), grade, verdict },
      ])
      const expected = [...(await inMemory(content))].map(([code, one]) => [code, expectedOf(one)])
      expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected))
      expect(found.length).toBe(expected.length)
    }),
    { numRuns: 300 },
  )
}, 180_000)

it('every criterion comes to what it does by itself, to a millionth', async () => {
  await fc.assert(
    fc.asyncProperty(anyHamletContent, async (content) => {
      const asked = { content, region: '11', on }
      const homes = await readHomes(db.kernel, db.owner, asked)
      const { rows, columns } = setStatement(db.kernel, asked, homes)
      const each = columns.flatMap((of) => [
        sql`case when ${metSql(of)} then 'met' when ${failedSql(of)} then 'failed' when ${isOut(of)} then 'notApplicable' else 'unknown' end as ${id(`v${of.n}`)}`,
        ...(of.node.scores
          ? [sql`${lowOf(of)} as ${id(`l${of.n}`)}, ${highOf(of)} as ${id(`h${of.n}`)}`]
          : []),
      ])
      const found = await run<Record<string, string | null>>(
        db.owner,
        sql`select subject, ${list(each)} from ${rows} r`,
      )
      const expected = await inMemory(content)
      for (const row of found.rows)
        for (const of of columns) {
          const one = expected.get(row.subject!)!.criteria.get(of.node.code)!
          const said = `${row.subject} ${of.node.code}`
          expect(row[`v${of.n}`], said).toBe(one.verdict)
          if (!one.points || appliesOf(of)) continue
          const ends = [number(row[`l${of.n}`]!), number(row[`h${of.n}`]!)]
          const { low, high } = one.points
          expect(ends, said).toEqual(of.node.role === 'deduction' ? [-high, -low] : [low, high])
        }
    }),
    { numRuns: 150 },
  )
}, 180_000)

it('of some subjects it says what it says of them among all', async () => {
  const content = fc.sample(anyHamletContent, { numRuns: 1, seed: 7 })[0]!
  const asked = { content, region: '0', on }
  const homes = await readHomes(db.kernel, db.owner, asked)
  const all = await run<Row>(db.owner, appraiseSql(db.kernel, asked, homes))
  const some = await run<Row>(
    db.owner,
    appraiseSql(db.kernel, { ...asked, subjects: codes.slice(0, 3) }, homes),
  )
  expect(some.rows).toHaveLength(3)
  for (const row of some.rows)
    expect(row).toEqual(all.rows.find(({ subject }) => subject === row.subject))
})
