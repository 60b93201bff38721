import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { take } from '../procedure/run.ts'
import { cleanShare, openWells, someWells, wardenOf } from '../testing/well.ts'
import { peers, wholeOf } from './peers.ts'
import { figures, fold } from './run.ts'

let db: Awaited<ReturnType<typeof openWells>>
const at = new Date('2026-12-31T02:00:00Z')
const span = { from: '2026-01', to: '2026-12' }
const among = '1101'

/** So many clean and so many other wells of one county. */
const record = (region: string, [clean, foul]: readonly [number, number]) =>
  take(db.kernel, ['well', 'record'], {
    on: someWells(region, clean + foul).map((well, n) => ({
      ...well,
      answers: { ...well.answers, clean: n < clean },
    })),
    ...{ actor: wardenOf('11'), at, request: randomUUID() },
  })
const ask = (region: string, more: object = {}) =>
  peers(db.kernel, cleanShare, { actor: wardenOf(region), region, among, ...span, ...more })

beforeAll(async () => {
  db = await openWells()
  await record('110101', [9, 1])
  await record('110102', [5, 5])
  await record('110103', [20, 0])
  await fold(db.kernel, 'well')
})
afterAll(() => db.close())

describe('a county', () => {
  it('learns the mean of its city, the number of its peers and its place, and no figure of another', async () => {
    const found = await ask('110101')
    expect(found).toEqual({ among, mean: 85, peers: 3, own: 90, rank: 2, side: 1 })
    expect(await ask('110102')).toMatchObject({ own: 50, rank: 3, side: -1 })
    const actor = wardenOf('110101')
    const seen = await figures(db.kernel, cleanShare, {
      ...{ actor, region: among, ...span, each: 'whole', level: 6 },
    })
    expect(seen.map(({ region }) => region)).toEqual(['110101'])
  })

  it('is told what was recorded since the last fold', async () => {
    await record('110104', [0, 10])
    expect(await ask('110101')).toMatchObject({ mean: 68, peers: 4, rank: 2 })
  })

  it('without a figure of its own learns the mean and has no place', async () => {
    expect(await ask('110105')).toEqual({
      ...{ among, mean: 68, peers: 4 },
      ...{ own: null, rank: null, side: null },
    })
  })

  it('is told nothing of a group below three, or below the size that was asked for', async () => {
    expect(await ask('110101', { least: 5 })).toBeNull()
    await record('110201', [1, 0])
    await record('110202', [1, 1])
    expect(await ask('110201', { among: '1102', least: 1 })).toBeNull()
    expect(await ask('110101', { from: '2020-01', to: '2020-12' })).toBeNull()
  })

  it('is told nothing about a region outside its scope, nor among strangers', async () => {
    expect(await ask('110101', { region: '110102' })).toBeNull()
    expect(await ask('110101', { among: '1102' })).toBeNull()
    expect(await ask('110101', { among: '110101' })).toBeNull()
    expect(await ask('110101', { actor: wardenOf('12') })).toBeNull()
  })

  it('is compared within the province too, among all counties', async () => {
    expect(await ask('110101', { among: '11' })).toMatchObject({ peers: 6, rank: 3 })
  })
})

it('the whole of a region is spoken of by its level', () => {
  expect(['0', '37', '65', '31', '3709', '370902'].map(wholeOf)).toEqual([
    ...['全国', '全省', '全区', '全市', '全市', '全县'],
  ])
})
