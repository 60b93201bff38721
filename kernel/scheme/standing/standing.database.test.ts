import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentHash } from '../../catalogue.ts'
import { take } from '../../procedure/run.ts'
import { nobodyActor } from '../../rights/declare.ts'
import { openModules, wardenOf } from '../../testing/well.ts'
import { reading } from '../../transaction.ts'
import type { SchemeContent } from '../content.ts'
import { codes, someRecords } from '../testing/hamlet-contents.ts'
import { hamlets } from '../testing/hamlets.ts'
import { appraiseAll } from './all.ts'
import { gradeCounts, standingOf, standingPast, standingRuns, standings } from './read.ts'

let db: Awaited<ReturnType<typeof openModules>>
const scheme = { region: '11', code: 'wells' }
const at = new Date('2026-07-01T18:00:00Z')
const content: SchemeContent = {
  ...{ format: 1, code: 'wells', version: 1, title: '水井', kind: 'x', subject: 'hamlet' },
  nodes: [
    {
      ...{ code: '1', title: '不洁', cites: '规则', role: 'deduction' },
      test: { kind: 'held', input: 'unclean', with: { window: 60 }, least: 1 },
      scores: { how: 'each', points: 15, most: 45 },
    },
  ],
  result: {
    ...{ combine: 'points', decimals: 1, base: 100, total: 100, rescale: 'none', goesOut: false },
    caps: [{ when: { kind: 'held', input: 'warnings', least: 2 }, grade: 'C', cites: '规则' }],
    bands: [
      { grade: 'A', title: '甲', least: 90 },
      { grade: 'B', title: '乙', least: 70 },
      { grade: 'C', title: '丙', least: null },
    ],
  },
  ...{ terms: {}, stages: [] },
}
const night = (day: string, of: SchemeContent = content) =>
  appraiseAll(db.owner, db.kernel, { content: of, region: '11', on: day, at })
const record = (ref: readonly [string, string], rows: readonly object[], region = '110101') =>
  take(db.kernel, ref, {
    on: rows.map((answers) => ({ at: { region }, answers: { ...answers } })),
    ...{ actor: wardenOf(region.slice(0, 2)), at, request: randomUUID() },
  })
const all = async (table: string) =>
  (await db.owner.query(`select * from ${table} order by subject`)).rows

let first: Awaited<ReturnType<typeof night>>
beforeAll(async () => {
  db = await openModules([hamlets])
  for (const { register, step, region, rows } of someRecords())
    await record([register, step], rows, region)
  first = await night('2026-07-01')
})
afterAll(() => db.close())
const warden = wardenOf('11')

describe('a night', () => {
  it('gives everybody of the region a standing, and writes no past', async () => {
    const rows = await all('standing')
    expect(rows.length).toBe(first.subjects)
    expect(first).toMatchObject({ changed: rows.length, content: contentHash(content) })
    expect(new Set(rows.map(({ grade }) => grade))).toEqual(new Set(['A', 'B', 'C', null]))
    expect(rows.every(({ region }) => region.startsWith('11'))).toBe(true)
    expect(await all('standing_past')).toEqual([])
  })

  it('that finds the same facts changes nothing, and comes to the same digest', async () => {
    const before = await all('standing')
    const again = await night('2026-07-01')
    expect(again).toMatchObject({ changed: 0, digest: first.digest, subjects: first.subjects })
    expect(await all('standing')).toEqual(before)
  })

  it('writes only who stands otherwise, and keeps how they stood', async () => {
    const subject = (await all('standing')).find(({ grade }) => grade === 'A').subject
    const row = { no: subject, on: '2026-07-01', kind: 'dug', clean: false }
    await record(
      ['well-visit', 'record'],
      Array.from({ length: 3 }, () => row),
    )
    const next = await night('2026-07-02')
    expect(next.changed).toBe(1)
    const asked = { actor: warden, scheme, subject }
    expect(await standingOf(db.kernel, asked)).toMatchObject({
      ...{ grade: 'C', score: { low: '55', high: '55' }, since: '2026-07-02', run: next.id },
    })
    expect(await standingPast(db.kernel, asked)).toMatchObject([
      { grade: 'A', since: '2026-07-01', until: '2026-07-02', run: first.id },
    ])
  })

  it('whose facts lead to the same result keeps since when it has been so', async () => {
    const subject = (await all('standing')).find(
      ({ lo, hi }) => lo === '55000000' && hi === lo,
    ).subject
    const row = { no: subject, on: '2026-07-02', kind: 'dug', clean: false }
    const before = await standingOf(db.kernel, { actor: warden, scheme, subject })
    await record(['well-visit', 'record'], [row])
    const next = await night('2026-07-03')
    expect(next.changed).toBe(0)
    const after = await standingOf(db.kernel, { actor: warden, scheme, subject })
    expect(after).toMatchObject({ since: before!.since, run: next.id })
    expect(after!.input).not.toBe(before!.input)
  })

  it('ends the standing of who is gone or belongs elsewhere', async () => {
    const [gone, moved] = (await all('standing')).map(({ subject }) => subject)
    await db.owner.query(`update hamlet set state = 'gone' where no = $1`, [gone])
    await db.owner.query(`update hamlet set moved_to = '110909' where no = $1`, [moved])
    const next = await night('2026-07-04')
    expect(next).toMatchObject({ changed: 2, subjects: first.subjects - 1 })
    expect(await standingOf(db.kernel, { actor: warden, scheme, subject: gone })).toBeNull()
    expect(await standingOf(db.kernel, { actor: warden, scheme, subject: moved })).toMatchObject({
      region: '110909',
      since: '2026-07-04',
    })
    expect(await standingPast(db.kernel, { actor: warden, scheme, subject: gone })).toHaveLength(1)
  })

  it('by another version says under which each stands', async () => {
    const next = await night('2026-07-05', { ...content, version: 2 })
    expect(next.changed).toBe(next.subjects)
    const [one] = await standings(db.kernel, { actor: warden, scheme, limit: 1 })
    expect(one!.content).toBe(contentHash({ ...content, version: 2 }))
  })

  it('that is ended leaves everything as it was, and can be run again', async () => {
    const before = await all('standing')
    const ended = Object.create(db.owner, {
      query: {
        value: (query: { text?: string }) =>
          query.text?.includes('standing_cell')
            ? Promise.reject(new Error('ended'))
            : db.owner.query(query as never),
      },
    })
    const broken = appraiseAll(ended, db.kernel, { content, region: '11', on: '2026-07-06', at })
    await expect(broken).rejects.toThrow('ended')
    expect(await all('standing')).toEqual(before)
    expect(await night('2026-07-06')).toMatchObject({ changed: before.length })
  })

  it('refuses a scheme that asks for the members of groups or for places, with the sentence', async () => {
    const places = {
      ...content.result,
      places: { most: 3, ties: { by: [], else: 'all' } },
    } as const
    await expect(night('2026-07-06', { ...content, result: places })).rejects.toThrow(
      '全体逐夜评价不排名次',
    )
  })
})

describe('whoever reads', () => {
  it('is told of those that the rules of the subject let him know of', async () => {
    const counted = (await all('standing')).filter(({ region }) =>
      region.startsWith('110101'),
    ).length
    const here = await standings(db.kernel, { actor: wardenOf('110101'), scheme, limit: 1000 })
    expect(here.length).toBe(counted)
    expect(await standings(db.kernel, { actor: wardenOf('12'), scheme, limit: 1000 })).toEqual([])
    const none = { ...nobodyActor, scope: ['1'] }
    expect(await standings(db.kernel, { actor: none, scheme, limit: 1000 })).toEqual([])
    expect(await standingRuns(db.kernel, { actor: none, scheme })).toEqual([])
  })

  it('is told of himself, wherever he belongs, and of nobody else', async () => {
    const [own, other] = (await all('standing')).map(({ subject }) => subject)
    const actor = { ...nobodyActor, roles: ['visitor'], scope: ['9'], party: own }
    const told = await standings(db.kernel, { actor, scheme, limit: 1000 })
    expect(told.map(({ subject }) => subject)).toEqual([own])
    expect(await standingOf(db.kernel, { actor, scheme, subject: own })).toEqual(told[0])
    expect(await standingOf(db.kernel, { actor, scheme, subject: other })).toBeNull()
    expect(await standingRuns(db.kernel, { actor, scheme })).toHaveLength(1)
    const counted = { actor, scheme, from: '2026-07', to: '2026-07', level: 2 }
    expect(await gradeCounts(db.kernel, { ...counted, actor: { ...actor, scope: ['1'] } })).toEqual(
      [],
    )
    const seen = await reading(db.kernel.pool, actor, async (client) =>
      client.query('select subject from standing union all select subject from standing_past'),
    )
    expect(new Set(seen.rows.map(({ subject }) => subject))).toEqual(new Set([own]))
  })

  it('is told nothing by the tables themselves that the policies do not let him read, and writes nothing', async () => {
    const client = await db.kernel.pool.connect()
    try {
      for (const table of [
        'standing',
        'standing_past',
        'standing_cell',
        'standing_run',
        'standing_homes',
      ]) {
        expect((await client.query(`select from ${table}`)).rowCount).toBe(0)
        await expect(client.query(`delete from ${table}`)).rejects.toThrow('permission denied')
      }
    } finally {
      client.release()
    }
  })

  it('reads page after page, each standing once, also of one grade', async () => {
    const pages = async (grade?: string | null) => {
      const found: string[] = []
      for (let after: { region: string; subject: string } | undefined; ; ) {
        const page = await standings(db.kernel, {
          ...{ actor: warden, scheme, limit: 7 },
          ...(grade === undefined ? {} : { grade }),
          ...(after ? { after } : {}),
        })
        found.push(...page.map(({ subject }) => subject))
        if (page.length < 7) return found
        after = page.at(-1)!
      }
    }
    const rows = await all('standing')
    expect((await pages()).toSorted()).toEqual(rows.map(({ subject }) => subject))
    for (const grade of ['A', 'B', 'C', null]) {
      const expected = rows.filter((row) => row.grade === grade).map(({ subject }) => subject)
      expect((await pages(grade)).toSorted()).toEqual(expected)
    }
  })

  it('counts grades of a month by region, of the last run', async () => {
    const counts = await gradeCounts(db.kernel, {
      ...{ actor: warden, scheme, from: '2026-07', to: '2026-07', level: 2 },
    })
    const rows = await all('standing')
    for (const grade of ['A', 'B', 'C', null])
      expect(counts.find((one) => one.grade === grade)?.n).toBe(
        rows.filter((row) => row.grade === grade).length,
      )
    expect(codes.length).toBeGreaterThan(rows.length)
  })
})
