import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asOf, type Kernel, list, openKernel } from '@zhiheng/kernel'
import {
  goalList,
  type LivingOutline,
  livingOutline,
  modules,
  publishedOutlines,
  unitPlansUnder,
  workPlan,
} from '@zhiheng/modules'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signCheckpoint } from '../checkpoints/sign.ts'
import { verifyInstance } from '../checkpoints/verify.ts'
import { type FreshDatabase, freshDatabase } from '../database/testing/database.ts'
import { keyRingIn } from '../keys/ring.ts'
import { buildDemo } from './build.ts'
import { hireEverybody } from './crew.ts'
import { momentOf, timelineOf } from './timeline.ts'

const today = '2026-11-20'
const rows = 3000
/** Milliseconds: a whole demonstration takes three quarters of a minute on an idle machine. */
const patience = 240_000
const opened: { readonly kernel: Kernel; readonly database: FreshDatabase }[] = []
let dataDir: string

async function build() {
  const database = await freshDatabase()
  const keys = await keyRingIn(dataDir)
  const kernel = openKernel(modules, database.servingUrl, { keys })
  opened.push({ kernel, database })
  const progress: string[] = []
  const say = (line: string) => void progress.push(line)
  const make = () => buildDemo(kernel, { today, rows, dataDir, progress: say })
  const { at } = await make()
  const { office } = await hireEverybody(kernel, momentOf(timelineOf(today).samplesFrom))
  const outline = () => livingOutline(kernel, office, { at, today })
  return { kernel, database, progress, make, at, outline: await outline(), office, again: outline }
}

let demo: Awaited<ReturnType<typeof build>>
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'zhiheng-demo-'))
  demo = await build()
}, patience)
afterAll(async () => {
  for (const { kernel, database } of opened) {
    await kernel.pool.end()
    await database.drop()
  }
  await rm(dataDir, { recursive: true })
})

const told = ({ items }: LivingOutline) => items.map(({ title, state, why }) => [title, state, why])

describe('the demonstration', () => {
  it('has an outline with goals and tasks in every state, proven by its own figures', () => {
    const { items, counts } = demo.outline
    for (const [state, n] of Object.entries(counts)) expect([state, n > 0]).toEqual([state, true])
    expect(items.length).toBeGreaterThan(60)
    const states = new Set(items.filter((i) => i.kind === 'goal').map((i) => i.state))
    expect([...states].sort()).toEqual(['behind', 'missed', 'onTrack', 'reached', 'unknown'])
    expect(items.every((i) => demo.outline.text.slice(i.span.start, i.span.end) === i.quote)).toBe(
      true,
    )
  })

  it('is public, because a second post released it', async () => {
    expect(await publishedOutlines(demo.kernel, { today })).toMatchObject([
      {
        title: '澜安市人民政府关于印发《澜安市质量发展纲要(2026—2030年)》的通知',
        state: 'published',
      },
    ])
  })

  it('has a file of every firm that was sampled, and of those that make things their years', async () => {
    const { records } = await list(demo.kernel, 'sample', { actor: demo.office, limit: 50 })
    for (const { fields } of records) {
      const where = { code: String(fields.sampledUnitCode) }
      const found = await list(demo.kernel, 'party', { actor: demo.office, where })
      expect(found.records.map((party) => party.fields.name)).toEqual([fields.sampledUnit])
    }
    const asked = { actor: demo.office, on: '2024-06-30', where: { scale: 'above' } }
    const above = await asOf(demo.kernel, 'party-year', asked)
    expect(above.length).toBeGreaterThan(50)
    expect(await asOf(demo.kernel, 'party-year', { ...asked, on: '2026-06-30' })).toEqual([])
  })

  it('has departments that answer for most goals, and leaves some to the office', async () => {
    const asked = { region: '9101', on: today }
    const { goals } = await goalList(demo.kernel, demo.office, asked)
    const without = goals.filter(({ department }) => department === null)
    expect([goals.length > 50, without.length]).toEqual([true, 4])
    expect(new Set(goals.map(({ department }) => department)).size).toBeGreaterThan(8)
  })

  it('has plans of units that were approved, wait, came back and are missing', async () => {
    const document = { region: '9101', id: demo.at.id }
    const units = await unitPlansUnder(demo.kernel, demo.office, { document, on: today })
    const states = units.map(({ plan }) => plan?.state ?? 'missing')
    expect(new Set(states)).toEqual(new Set(['approved', 'submitted', 'returned', 'missing']))
    expect(units.filter(({ department }) => department === null)).toHaveLength(1)
  })

  it('has a plan for the year with items in every state that is shown, and leaves some to enter', async () => {
    const asked = { region: '9101', year: 2026, on: today }
    const { items, proposals } = await workPlan(demo.kernel, demo.office, asked)
    expect(new Set(items.map(({ state }) => state))).toEqual(
      new Set(['planned', 'done', 'proposed']),
    )
    expect(proposals.length).toBeGreaterThan(2)
  })

  it('has an award whose scheme waits for a second post', async () => {
    const { records } = await list(demo.kernel, 'scheme-draft', { actor: demo.office })
    expect(records).toMatchObject([
      { state: 'draft', fields: { title: '澜安市市长质量奖管理办法' } },
    ])
    const where = { scheme: records[0]!.id }
    const rules = await list(demo.kernel, 'scheme-rule', { actor: demo.office, where, limit: 50 })
    const kinds = new Set(rules.records.map(({ fields }) => fields.kind))
    expect([...kinds]).toEqual(expect.arrayContaining(['quota', 'validity', 'stage', 'ban']))
  })

  it('says how far it is', () => {
    expect(demo.progress).toContain(`正在导入监督抽查结果：${rows} / ${rows} 行`)
  })

  it('is not built a second time over itself', async () => {
    await demo.make()
    expect(told(await demo.again())).toEqual(told(demo.outline))
    const { records } = await list(demo.kernel, 'person', { actor: demo.office, limit: 200 })
    expect(new Set(records.map(({ fields }) => fields.code)).size).toBe(records.length)
  })

  it('is the same for the same day', { timeout: patience }, async () => {
    const other = await build()
    expect(told(other.outline)).toEqual(told(demo.outline))
  })

  it('stands the test of its own records', async () => {
    const { ownerUrl } = demo.database
    await signCheckpoint(ownerUrl, dataDir, new Date())
    expect((await verifyInstance(ownerUrl, dataDir)).findings).toEqual([])
  })
})
