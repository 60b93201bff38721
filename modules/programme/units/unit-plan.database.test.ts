import { type Actor, clock, find, history, list, readAddress, take } from '@zhiheng/kernel'
import { confirmDocument, today, waiting } from '@zhiheng/modules'
import { readText } from '@zhiheng/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { proposalsOf } from '../proposals.ts'
import { city, openLinchuan, outlineText, people } from '../testing/linchuan.ts'
import { completeEnteredPlan, completeUnitPlan } from './complete.ts'
import { unitPlansUnder } from './read.ts'

const on = '2026-01-25'
const otherHead: Actor = { ...people.otherClerk, roles: ['head'], name: '发改委主任 郑七' }
const said = { title: '市场监管局 2026 年质量工作计划', period: '2026 年', summary: '抽查一百批次' }
let db: Awaited<ReturnType<typeof openLinchuan>>
let document: { readonly region: string; readonly id: string }
let plan: { readonly region: string; readonly id: string }

async function load() {
  const reading = readText(outlineText)
  const { title, issuer, docNo } = reading
  const dates = { issuedOn: null, startsOn: null, endsOn: null }
  const made = await confirmDocument(db.kernel, db.taking(people.office), {
    region: city,
    document: { title: title ?? '', issuer, docNo, ...dates, openness: 'open' },
    text: reading.text,
    outline: reading.outline,
    ...(await proposalsOf(db.kernel, people.office, { reading, region: city, today: on })),
  })
  return readAddress(made.address)!
}

async function registerGroup() {
  const taking = db.taking(clock)
  const group = await take(db.kernel, ['leading-group', 'import'], {
    on: [
      {
        at: { region: city },
        answers: { title: '领导小组', kind: 'quality', officeSeat: 'amr', startsOn: '2020-01-01' },
      },
    ],
    ...taking,
  })
  await take(db.kernel, ['group-member', 'name'], {
    on: ['ndrc', 'miit'].map((department) => ({
      at: { region: city },
      answers: { group: group.records[0]!.id, duty: 'member', department, since: '2020-01-01' },
    })),
    ...db.taking(people.office),
  })
}

const stepAt =
  (at: { readonly region: string; readonly id: string }) =>
  (actor: Actor, name: string, answers: Record<string, unknown> = {}) =>
    take(db.kernel, ['unit-plan', name], { on: [{ at, answers }], ...db.taking(actor) })
const step = (actor: Actor, name: string, answers: Record<string, unknown> = {}) =>
  stepAt(plan)(actor, name, answers)
const draft = (actor: Actor, answers: Record<string, unknown>) =>
  take(db.kernel, ['unit-plan', 'draft'], {
    on: [{ at: { region: city }, answers: { document: document.id, ...said, ...answers } }],
    ...db.taking(actor),
  })
const submit = async (actor: Actor) =>
  step(actor, 'submit', await completeUnitPlan(db.kernel, actor, { at: plan, answers: {} }))
const kinds = async (actor: Actor) =>
  (await today(db.kernel, actor, { on, waiting })).duties.map(({ kind }) => kind)
const standing = (actor: Actor) => unitPlansUnder(db.kernel, actor, { document, on })

beforeAll(async () => {
  db = await openLinchuan()
  document = await load()
  await registerGroup()
})
afterAll(() => db.close())

describe('the plan of a department', () => {
  it('is drafted by its clerk, for no other department, and submitted by its head', async () => {
    await expect(draft(people.clerk, { department: 'ndrc' })).rejects.toThrow()
    await expect(draft(people.clerk, {})).rejects.toThrow()
    const made = await draft(people.clerk, { department: 'amr' })
    plan = { region: city, id: made.records[0]!.id }
    expect(await kinds(people.head)).toContain('submitUnitPlan')
    await expect(step(people.clerk, 'submit', { version: 1 })).rejects.toThrow()
    await expect(submit(people.head)).rejects.toThrow('请填写计划正文，或者上传计划文件')
    await step(people.clerk, 'amend', { ...said, content: '全文' })
    await submit(people.head)
    expect(await kinds(people.office)).toContain('reviewUnitPlan')
  })

  it('is submitted by another post than drafted it', async () => {
    const made = await draft(people.head, { department: 'amr', content: '全文' })
    const at = { region: city, id: made.records[0]!.id }
    await expect(stepAt(at)(people.head, 'submit', { version: 1 })).rejects.toThrow()
    await stepAt(at)(people.head, 'drop', { reason: '重复' })
  })

  it('is read by its department and the office of the region, and by nobody else', async () => {
    const seen = (actor: Actor) => find(db.kernel, 'unit-plan', { actor, at: plan })
    expect(await seen(people.clerk)).toBeDefined()
    expect(await seen(people.office)).toBeDefined()
    for (const other of [people.otherClerk, otherHead, people.elsewhere])
      expect([other.name, await seen(other)]).toEqual([other.name, undefined])
  })

  it('comes back with the reason and is submitted again as the next version; the first one stays', async () => {
    await step(people.office, 'return', { reason: '缺少措施' })
    expect(await kinds(people.clerk)).toContain('amendUnitPlan')
    expect(await kinds(people.office)).not.toContain('amendUnitPlan')
    await step(people.clerk, 'amend', { ...said, summary: '抽查二百批次', content: '全文' })
    await submit(people.head)
    const read = await find(db.kernel, 'unit-plan', { actor: people.clerk, at: plan })
    expect(read).toMatchObject({
      state: 'submitted',
      fields: { version: 2, summary: '抽查二百批次' },
    })
    const past = JSON.stringify(
      await history(db.kernel, 'unit-plan', { actor: people.clerk, at: plan }),
    )
    for (const kept of ['抽查一百批次', '抽查二百批次', '缺少措施']) expect(past).toContain(kept)
  })

  it('stands in the list of member units beside those that have submitted none', async () => {
    await step(people.office, 'approve', { opinion: '同意' })
    const all = await standing(people.office)
    expect(all.map(({ department, plan: of }) => [department, of?.state ?? null])).toEqual(
      expect.arrayContaining([
        ['amr', 'approved'],
        ['miit', null],
        ['ndrc', null],
      ]),
    )
    expect(all).toHaveLength(3)
    expect(await standing(people.otherClerk)).toMatchObject([{ department: 'ndrc', plan: null }])
    expect(await standing(people.elsewhere)).toEqual([])
  })
})

describe('the plan of a body that does not sign in', () => {
  const answers = { ...said, title: '电线电缆行业协会计划', content: '全文' }

  it('names the body', async () => {
    const asked = { at: { region: city, id: '' }, answers }
    const entered = completeEnteredPlan(db.kernel, people.office, asked)
    await expect(entered).rejects.toThrow('请选择提交部门，或者填写提交单位')
  })

  it('is entered by the office and decided by another post; returned, it waits for the office', async () => {
    const name = '临川市电线电缆行业协会'
    const made = await take(db.kernel, ['unit-plan', 'enter'], {
      on: [{ at: { region: city }, answers: { ...answers, name, document: document.id } }],
      ...db.taking(people.office),
    })
    const at = { region: city, id: made.records[0]!.id }
    await expect(stepAt(at)(people.office, 'approve', {})).rejects.toThrow()
    await stepAt(at)(people.secondOffice, 'return', { reason: '缺少期限' })
    expect(await kinds(people.office)).toContain('amendUnitPlan')
    const { actor, ...again } = { actor: people.office, at, answers }
    await stepAt(at)(actor, 'reenter', await completeUnitPlan(db.kernel, actor, again))
    await stepAt(at)(people.secondOffice, 'approve', {})
    const found = (await standing(people.office)).find((one) => one.name === name)
    expect(found).toMatchObject({ department: null, plan: { version: 2, state: 'approved' } })
    const { records } = await list(db.kernel, 'unit-plan', { actor: people.clerk })
    expect(records.map(({ id }) => id)).not.toContain(at.id)
  })
})
