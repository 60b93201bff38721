import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { contentHash } from '../../catalogue.ts'
import { type StepRef, take } from '../../procedure/run.ts'
import { openModules, wardenOf } from '../../testing/well.ts'
import type { SchemeContent } from '../content.ts'
import { anyHamletContent, codes, someRecords, visitOf } from '../testing/hamlet-contents.ts'
import { hamlets } from '../testing/hamlets.ts'
import { appraiseAll } from './all.ts'
import { appraiseOne, explainStanding } from './explain.ts'
import { standingOf } from './read.ts'
import { verifyStandings } from './verify.ts'

let db: Awaited<ReturnType<typeof openModules>>
const warden = wardenOf('11')
const scheme = { region: '11', code: 'wells' }
const at = new Date('2026-07-01T18:00:00Z')

const step = (ref: StepRef, on: Parameters<typeof take>[2]['on']) =>
  take(db.kernel, ref, { on, actor: warden, at, request: randomUUID() })

beforeAll(async () => {
  db = await openModules([hamlets])
  for (const { register, step, region, rows } of someRecords())
    await take(db.kernel, [register, step], {
      on: rows.map((answers) => ({ at: { region }, answers })),
      ...{ actor: wardenOf(region.slice(0, 2)), at, request: randomUUID() },
    })
})
afterAll(() => db.close())

/** Keeps the content as an approval would. */
const keep = (content: SchemeContent) =>
  db.owner.query(
    `insert into declaration (hash, kind, name, content, first_seen) values ($1, 'scheme', $2, $3, now()) on conflict do nothing`,
    [contentHash(content), content.code, JSON.stringify(content)],
  )
const night = (content: SchemeContent, on = '2026-07-01') =>
  appraiseAll(db.owner, db.kernel, { content, region: '11', on, at })
const explained = async (subject: string) =>
  explainStanding(db.kernel, { actor: warden, scheme, subject })

/** Corrections of all kinds: other values, another subject, void, new, dropped again. */
async function correct(seed: number): Promise<void> {
  const { rows } = await db.owner.query<{ region: string; id: string }>(
    `select region, id from well_visit where state = 'kept' order by id`,
  )
  const some = rows.filter((_, n) => (n + seed) % 3 === 0)
  const other = (n: number) => codes[(n * 7 + seed) % codes.length]!
  await step(
    ['well-visit', 'correct'],
    some.map((record, n) => ({ at: record, answers: visitOf(other(n), 5000 + seed * 100 + n) })),
  )
  await step(
    ['well-visit', 'strike'],
    some.filter((_, n) => n % 4 === 0).map((record) => ({ at: record, answers: {} })),
  )
  await step(
    ['well-visit', 'record'],
    codes.slice(0, 15).map((no, n) => ({
      ...{ at: { region: '110102' }, answers: visitOf(no, 9000 + seed * 100 + n) },
    })),
  )
}

it('what is explained is what the run saw, whatever was corrected afterwards', async () => {
  for (const [i, content] of fc.sample(anyHamletContent, { numRuns: 8, seed: 3 }).entries()) {
    const named = { ...content, code: 'wells', version: i }
    await keep(named)
    await night(named)
    await correct(i)
    const found = []
    for (const subject of codes) found.push(await explained(subject))
    const all = found.filter((one) => one !== null)
    expect(all.length).toBeGreaterThan(20)
    for (const { standing, holds } of all)
      expect(holds, `${standing.subject} ${JSON.stringify(named)}`).toBe(true)
    expect(await verifyStandings(db.kernel, { most: 10 })).toMatchObject({
      ...{ standings: 10, schemes: 1, findings: [] },
    })
  }
}, 120_000)

const unclean: SchemeContent = {
  ...{ format: 1, code: 'wells', version: 99, title: '水井', kind: 'x', subject: 'hamlet' },
  nodes: [
    {
      ...{ code: '1', title: '不洁', cites: '规则', role: 'entry' },
      test: { kind: 'input', input: 'unclean', with: { window: 60 }, is: { op: 'atMost', to: 0 } },
    },
  ],
  result: {
    ...{ combine: 'all', decimals: 0, total: null, rescale: 'none', goesOut: false },
    ...{ bands: [], caps: [] },
  },
  ...{ terms: {}, stages: [] },
}

it('that other values are known by now is said, and what they would lead to', async () => {
  await keep(unclean)
  await night(unclean)
  const { rows } = await db.owner.query(`select subject from standing where verdict = 'met'`)
  const { subject } = rows[0]
  expect(await explained(subject)).toMatchObject({ holds: true, changed: false })
  const answers = { ...visitOf(subject, 1), on: '2026-06-30', clean: false }
  await step(['well-visit', 'record'], [{ at: { region: '110102' }, answers }])
  expect(await explained(subject)).toMatchObject({
    ...{ holds: true, changed: true, standing: { verdict: 'met' } },
    reason: { verdict: 'met' },
  })
  const now = await appraiseOne(db.kernel, warden, { content: unclean, subject, on: '2026-07-01' })
  expect(now).toMatchObject({ appraisal: { verdict: 'failed' }, reason: { verdict: 'failed' } })
  await night(unclean)
  expect(await explained(subject)).toMatchObject({
    ...{ holds: true, changed: false, standing: { verdict: 'failed' } },
  })
  const asked = { scheme, subject }
  expect(await explainStanding(db.kernel, { ...asked, actor: wardenOf('12') })).toBeNull()
  expect(await standingOf(db.kernel, { ...asked, actor: wardenOf('12') })).toBeNull()
})

it('a standing that was changed past the runs is found, by itself and in the digest', async () => {
  await db.owner.query(`update standing set verdict = 'met' where verdict = 'failed'`)
  const { findings } = await verifyStandings(db.kernel, { most: 1000 })
  expect(findings.at(-1)).toMatchObject({ check: 'standing', at: '11/wells' })
  expect(findings.length).toBeGreaterThan(1)
})
