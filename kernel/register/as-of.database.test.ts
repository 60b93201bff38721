import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { check } from '../check/check.ts'
import { take } from '../procedure/run.ts'
import { keeperOf, openPumps, pumps } from '../testing/pump.ts'
import { asOf } from './as-of.ts'
import { find, list } from './run.ts'

let db: Awaited<ReturnType<typeof openPumps>>
beforeAll(async () => {
  db = await openPumps()
})
afterAll(() => db.close())

const at = new Date('2026-03-31T02:00:00Z')
type Answers = Record<string, unknown>
const state = (register: string, region: string, rows: readonly Answers[]) =>
  take(db.kernel, [register, 'state'], {
    on: rows.map((answers) => ({ at: { region }, answers })),
    actor: keeperOf(region),
    at,
    request: randomUUID(),
  })
const inForce = async (
  register: string,
  on: string,
  more: Partial<Parameters<typeof asOf>[2]> = {},
) =>
  (await asOf(db.kernel, register, { actor: keeperOf('11'), on, ...more })).map(
    ({ region, fields }) => [region, ...Object.values(fields)].join(' '),
  )

it('the declarations are sound, and a dating field elsewhere in the key is noticed', () => {
  expect(check(pumps)).toEqual([])
  const [, tariff] = pumps.registers
  const wrong = { ...tariff!, key: ['since', 'pump'], inForce: { each: 'year', by: 'since' } }
  expect(check({ ...pumps, registers: [wrong as never], procedures: [] })).toEqual([
    'pumps/tariff.inForce: since is not the last of a key of two fields or more',
    'pumps/tariff.inForce: since is not of the kind integer',
  ])
})

describe('facts dated by day', () => {
  beforeAll(async () => {
    await state('tariff', '1101', [
      { pump: 'A', since: '2024-01-01', kind: 'flat' },
      { pump: 'A', since: '2025-07-01', kind: 'metered' },
      { pump: 'B', since: '2024-06-01', until: '2024-12-31', kind: 'flat' },
    ])
    await state('tariff', '1201', [{ pump: 'A', since: '2024-01-01', kind: 'flat' }])
  })

  it('are those that began last, in the actor’s territory', async () => {
    expect(await inForce('tariff', '2023-12-31')).toEqual([])
    expect(await inForce('tariff', '2024-01-01')).toEqual(['1101 A 2024-01-01  flat'])
    expect(await inForce('tariff', '2025-07-01')).toEqual(['1101 A 2025-07-01  metered'])
  })

  it('hold to their last day, and nothing follows them', async () => {
    const of = { where: { pump: 'B' } }
    expect(await inForce('tariff', '2024-12-31', of)).toEqual(['1101 B 2024-06-01 2024-12-31 flat'])
    expect(await inForce('tariff', '2025-01-01', of)).toEqual([])
  })

  it('are not found again by a condition that only an earlier record meets', async () => {
    const flat = { where: { kind: 'flat' } }
    expect(await inForce('tariff', '2025-06-30', flat)).toEqual(['1101 A 2024-01-01  flat'])
    expect(await inForce('tariff', '2025-07-01', flat)).toEqual([])
  })

  it('are not in force once they are void', async () => {
    await state('tariff', '1102', [{ pump: 'C', since: '2024-01-01', kind: 'flat' }])
    const { records } = await list(db.kernel, 'tariff', {
      actor: keeperOf('1102'),
      where: { region: '1102' },
    })
    const [one] = records
    expect(await inForce('tariff', '2024-05-01', { where: { region: '1102' } })).toHaveLength(1)
    await take(db.kernel, ['tariff', 'drop'], {
      on: [{ at: one!, answers: {} }],
      actor: keeperOf('1102'),
      at,
      request: randomUUID(),
    })
    expect(await inForce('tariff', '2024-05-01', { where: { region: '1102' } })).toEqual([])
  })
})

it('facts of a year are those of that year or unknown, unless they carry on', async () => {
  for (const register of ['output', 'rating'])
    await state(register, '1101', [
      { pump: 'A', year: 2023, volume: 5 },
      { pump: 'A', year: 2025, volume: 7 },
    ])
  expect(await inForce('output', '2023-08-01')).toEqual(['1101 A 2023 5'])
  expect(await inForce('output', '2024-08-01')).toEqual([])
  expect(await inForce('rating', '2024-08-01')).toEqual(['1101 A 2023 5'])
  expect(await inForce('rating', '2025-01-01')).toEqual(['1101 A 2025 7'])
})

describe('a key of the whole country', () => {
  beforeAll(() => state('pump', '1101', [{ serial: 'P1', name: '东山泵' }]))

  it('names a record that staff of every region read and find', async () => {
    const actor = keeperOf('1201')
    const { records } = await list(db.kernel, 'pump', { actor, where: { serial: 'P1' } })
    expect(records.map(({ fields }) => fields.name)).toEqual(['东山泵'])
    expect((await list(db.kernel, 'pump', { actor, search: '东山' })).records).toHaveLength(1)
    expect(await find(db.kernel, 'pump', { actor, at: records[0]! })).toBeDefined()
    const stranger = { ...actor, roles: ['visitor'] }
    expect((await list(db.kernel, 'pump', { actor: stranger })).records).toEqual([])
  })

  it('may be stated again by another region as it is, but not otherwise', async () => {
    const same = await state('pump', '1201', [{ serial: 'P1', name: '东山泵' }])
    expect(same).toMatchObject({ created: 0, changed: 0, unchanged: 1 })
    await expect(state('pump', '1201', [{ serial: 'P1', name: '西山泵' }])).rejects.toMatchObject({
      code: 'key.elsewhere',
      message: expect.stringContaining('“出厂编号”P1已由其他地区登记'),
    })
    const { rows } = await db.owner.query('select region, name from pump')
    expect(rows).toEqual([{ region: '1101', name: '东山泵' }])
  })

  it('is changed in its own region by the region or by one above', async () => {
    const done = await take(db.kernel, ['pump', 'state'], {
      on: [{ at: { region: '11' }, answers: { serial: 'P1', name: '东山新泵' } }],
      actor: keeperOf('11'),
      at,
      request: randomUUID(),
    })
    expect(done).toMatchObject({ changed: 1, records: [{ region: '1101' }] })
  })

  it('is the same key in two rows of one file, whatever their regions', async () => {
    const rows = ['1101', '1102'].map((region) => ({
      at: { region },
      answers: { serial: 'P2', name: '新泵' },
    }))
    const taking = { actor: keeperOf('11'), at, request: randomUUID(), rows: 'good' as const }
    expect(await take(db.kernel, ['pump', 'state'], { on: rows, ...taking })).toMatchObject({
      created: 1,
      problems: [{ row: 2, code: 'row.twice' }],
    })
  })
})
