import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Kernel, openKernel, standings, standingsOf } from '@zhiheng/kernel'
import { modules } from '@zhiheng/modules'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../database/testing/database.ts'
import { stateCredit } from '../demo/credit.ts'
import { hireEverybody } from '../demo/crew.ts'
import { stateKept } from '../demo/kept.ts'
import { importParties } from '../demo/parties.ts'
import { city, counties, province } from '../demo/places.ts'
import { momentOf, timelineOf } from '../demo/timeline.ts'
import { keyRingIn } from '../keys/ring.ts'
import { nameRegion } from '../regions.ts'
import { appraisedIn, countedIn } from './appraised.ts'
import { appraiseEverybody } from './nightly.ts'
import { standsNow } from './now.ts'

const on = '2026-11-20'
const scheme = { region: city.code, code: 'credit' }
let dataDir: string
let database: FreshDatabase
let kernel: Kernel
let office: Awaited<ReturnType<typeof hireEverybody>>['office']
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'zhiheng-standings-'))
  database = await freshDatabase()
  kernel = openKernel(modules, database.servingUrl, { keys: await keyRingIn(dataDir) })
  const timeline = timelineOf(on)
  for (const region of [province, city, ...counties]) await nameRegion(kernel.pool, region)
  const crew = await hireEverybody(kernel, momentOf(timeline.samplesFrom))
  await importParties(kernel, crew, { folder: join(dataDir, 'demo'), timeline })
  await stateKept(kernel, crew, timeline)
  await stateCredit(kernel, crew, timeline)
  office = crew.office
})
afterAll(async () => {
  await kernel.pool.end()
  await database.drop()
  await rm(dataDir, { recursive: true })
})
const night = () =>
  appraiseEverybody({
    kernel,
    ownerUrl: database.ownerUrl,
    now: () => new Date(`${on}T17:30:00+08:00`),
  })

it('a night appraises everybody by the schemes in force; the next one finds nothing changed', async () => {
  const [first] = await night()
  expect(first).toMatchObject({ subjects: expect.any(Number), changed: first?.subjects })
  expect(first!.subjects).toBeGreaterThan(20)
  expect(await night()).toMatchObject([{ subjects: first!.subjects, changed: 0 }])
})

it('what the night says of an enterprise is what its records say now, with the reasons', async () => {
  const all = await standings(kernel, { actor: office, scheme, limit: 1000 })
  for (const one of all.slice(0, 12)) {
    const [now] = await standsNow(kernel, { actor: office, code: one.subject, on })
    expect([one.subject, now?.score, now?.grades]).toEqual([
      ...[one.subject, now?.score],
      one.grade === null ? now?.grades : [one.grade],
    ])
    expect(Number(now?.score?.low)).toBe(Number(one.score?.low))
    expect(now?.reasons[0]).toMatchObject({ at: '', says: expect.stringContaining('得分') })
    expect(now?.reasons.some(({ node }) => node === '2.1')).toBe(true)
  }
})

it('counts add up to everybody, and nobody knows more than the own region', async () => {
  const schemes = await appraisedIn(kernel, office, on)
  const [counted] = await countedIn(kernel, office, schemes)
  const sum = counted!.counts.reduce((total, { n }) => total + n, 0)
  expect(sum).toBe(counted!.run?.subjects)
  const stranger = { ...office, scope: ['9202'], territory: '9202' }
  expect(await appraisedIn(kernel, stranger, on)).toEqual([])
  expect(await standings(kernel, { actor: stranger, scheme, limit: 10 })).toEqual([])
  const [one] = await standings(kernel, { actor: office, scheme, limit: 1 })
  expect(await standingsOf(kernel, { actor: stranger, subject: one!.subject })).toEqual([])
  expect(await standsNow(kernel, { actor: stranger, code: one!.subject, on })).toEqual([])
})
