import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { find } from '../index.ts'
import { take } from '../procedure/run.ts'
import { openWells, someWells, wardenOf } from '../testing/well.ts'
import { makePartitions } from './partitions.ts'

let db: Awaited<ReturnType<typeof openWells>>
beforeAll(async () => {
  db = await openWells()
})
afterAll(() => db.close())

const at = new Date('2030-06-30T16:00:00Z')
const names = async (text: string) => (await db.owner.query(text)).rows.map(({ name }) => name)
const partitions = () =>
  names(`select relname as name from pg_class where relispartition and relkind = 'r'
    and relname ~ '^(well|event)_20(29|3)' order by 1`)

it('makes what is missing up to the next year, once, and moves what had to wait', async () => {
  const [one] = someWells('1101', 1)
  const late = { ...one!, answers: { ...one!.answers, measuredOn: '2030-03-15' } }
  const actor = wardenOf('11')
  const taking = { actor, at, request: randomUUID() }
  const made = await take(db.kernel, ['well', 'record'], { on: [late], ...taking })
  expect(await names(`select tableoid::regclass::text as name from well`)).toEqual(['well_other'])
  expect(await makePartitions(db.kernel, { at })).toBeGreaterThan(0)
  const years = ['2029', '2030', '2031']
  expect(await partitions()).toEqual(
    ['event', 'well'].flatMap((t) => years.map((y) => `${t}_${y}`)),
  )
  expect(await makePartitions(db.kernel, { at })).toBe(0)
  const where = 'select tableoid::regclass::text as name from'
  expect(await names(`${where} well`)).toEqual(['well_2030'])
  expect(await names(`${where} event`)).toEqual(['event_2030'])
  expect(await find(db.kernel, 'well', { actor, at: made.records[0]! })).toMatchObject({
    on: '2030-03-15',
  })
})

it('gives a new partition the indexes of the others, and nobody a right to it by itself', async () => {
  await makePartitions(db.kernel, { at })
  const indexes = (table: string) =>
    names(`select regexp_replace(indexdef, '.* USING ', '') as name from pg_indexes
      where tablename = '${table}' order by 1`)
  expect(await indexes('well_2030')).toEqual(await indexes('well_2026'))
  expect(await indexes('event_2030')).toEqual(await indexes('event_2026'))
  expect(
    await names(`select relname as name from pg_class where relispartition and relkind = 'r'
      and has_table_privilege('zhiheng_app', oid, 'select, insert, update, delete')`),
  ).toEqual([])
  await expect(db.kernel.pool.query('select from well_2030')).rejects.toThrow('permission denied')
})
