import { randomUUID } from 'node:crypto'
import {
  type Actor,
  type Address,
  canonicalText,
  clock,
  contentDiff,
  contentHash,
  find,
  publicActor,
  type Refusal,
  schemeOf,
  sweep,
  take,
} from '@zhiheng/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { city, openLinchuan, people } from '../../programme/testing/linchuan.ts'
import { creditScheme } from '../templates/credit.scheme.ts'
import { type Beginning, beginScheme } from './begin.ts'
import { completeApproval, completeSubmission } from './complete.ts'
import { schemesInForce } from './in-force.ts'
import { hindrances, placeOf, schemeKept } from './read.ts'

let db: Awaited<ReturnType<typeof openLinchuan>>
beforeAll(async () => {
  db = await openLinchuan()
})
afterAll(() => db.close())

const noon = (day: string) => new Date(`${day}T04:00:00Z`)
const kept = (at: Address, actor: Actor = people.office) => schemeKept(db.kernel, actor, at)
const begin = (beginning: Omit<Beginning, 'region'>, by: Actor = people.office) =>
  beginScheme(db.kernel, db.taking(by), { region: city, ...beginning })

type Answers = Readonly<Record<string, unknown>>
const completions: Readonly<Record<string, typeof completeApproval>> = {
  submit: completeSubmission,
  approve: completeApproval,
}
/** Takes a step on a scheme as the server does: with what the product states of it. */
async function step(
  by: Actor,
  [name, at, on]: readonly [string, Address, string?],
  answers: Answers = {},
) {
  const complete = completions[name]
  const whole = complete ? await complete(db.kernel, by, { at, answers }) : answers
  const taking = on ? db.taking(by, noon(on)) : db.taking(by)
  return take(db.kernel, ['scheme', name], { on: [{ at, answers: whole }], ...taking })
}
const stateOf = async (at: Address) => (await kept(at)).record.state
const partOf = async (at: Address, code: string) =>
  (await kept(at)).parts.criterion.find(({ fields }) => fields.code === code)!
/** Changes fields of a criterion; all others stay as they are. */
async function amend(
  at: Address,
  [code, by = people.office]: readonly [string, Actor?],
  answers: Answers,
) {
  const { id, fields, version } = await partOf(at, code)
  const { scheme: _, code: __, rule: ___, ...rest } = fields
  const row = { at: { region: city, id }, expect: version, answers: { ...rest, ...answers } }
  return take(db.kernel, ['criterion', 'amend'], { on: [row], ...db.taking(by) })
}
async function since(at: Address, day: string, by: Actor = people.office) {
  const { fields } = (await kept(at)).record
  const { title, kind, among, combine, total, base, decimals, rescale } = fields
  const { placesMost, placesLeast, tieBy, tieElse, goesOut } = fields
  const head = { title, kind, among, combine, total, base, decimals, rescale, goesOut }
  return step(by, ['amend', at], { ...head, placesMost, placesLeast, tieBy, tieElse, since: day })
}
const review = { review: '与文件一致' }

describe('last year’s scheme, copied and changed', () => {
  let first: Address
  let second: Address

  it('begins as a template, which the copy says word for word, under the region’s own code', async () => {
    first = await begin({
      from: { template: 'credit-example' },
      code: 'credit',
      title: '企业信用评价',
    })
    const { content, record, faults } = await kept(first)
    expect([record.state, record.fields.version, record.fields.template]).toEqual([
      ...['draft', 1, 'credit-example'],
    ])
    const expected = { ...creditScheme.content, code: 'credit', title: '企业信用评价' }
    expect(canonicalText(content)).toBe(canonicalText(expected))
    expect(hindrances(faults)).toEqual([])
  })

  it('is submitted with its day, and approved only by whoever has not edited it', async () => {
    await expect(step(people.office, ['submit', first])).rejects.toThrow('须先填写施行日期')
    await since(first, '2026-02-01')
    await step(people.office, ['submit', first])
    await expect(step(people.office, ['approve', first], review)).rejects.toMatchObject({
      code: 'step.self',
    })
    await expect(step(people.clerk, ['approve', first], review)).rejects.toMatchObject({
      code: 'step.not-yours',
    })
    await step(people.head, ['approve', first], review)
    expect(await stateOf(first)).toBe('approved')
  })

  it('is kept for ever under the hash of its content', async () => {
    const { content, record } = await kept(first)
    expect(record.fields.hash).toBe(contentHash(content))
    expect(canonicalText(await schemeOf(db.kernel, String(record.fields.hash)))).toBe(
      canonicalText(content),
    )
    expect(await schemeOf(db.kernel, '0'.repeat(64))).toBeUndefined()
  })

  it('is in force from its day, not on the day before', async () => {
    const codes = async (on: string) =>
      (await schemesInForce(db.kernel, on)).map(({ code }) => code)
    expect(await codes('2026-01-31')).toEqual([])
    expect(await codes('2026-02-01')).toEqual(['credit'])
    await sweep(db.kernel, { at: new Date('2026-01-31T15:59:00Z') })
    expect(await stateOf(first)).toBe('approved')
    await sweep(db.kernel, { at: new Date('2026-01-31T16:00:01Z') })
    expect(await stateOf(first)).toBe('inForce')
  })

  it('cannot be changed any more, in no part', async () => {
    const changed = amend(first, ['1.1'], { ceiling: 15 })
    await expect(changed).rejects.toMatchObject({ code: 'step.not-from-here' })
    await expect(since(first, '2026-09-01')).rejects.toMatchObject({ code: 'step.not-from-here' })
    const { content } = await kept(first)
    expect(contentHash(content)).toBe((await kept(first)).record.fields.hash)
  })

  it('is copied as the next version; what is wrong with it is told with its place', async () => {
    second = await begin({ from: { scheme: first } })
    const { record } = await kept(second)
    expect([record.fields.version, record.fields.replaces]).toEqual([2, first.id])
    expect(record.fields.copiedFrom).toBe((await kept(first)).record.fields.hash)
    await amend(second, ['1'], { points: 35 })
    await amend(second, ['1.1'], { test: '{"kind":"held","input":"rain","least":1}' })
    const now = await kept(second)
    expect(now.faults.map((fault) => [placeOf(fault, now), fault.field])).toEqual([
      ['1.1 抽查不合格', 'input'],
    ])
    const refused = (await step(people.office, ['submit', second]).catch((no) => no)) as Refusal
    expect([refused.status, refused.message]).toEqual([
      422,
      '方案有 1 处问题，改正后才能提交：1.1 抽查不合格：没有名为“rain”的数据项',
    ])
  })

  it('shows what changed from the version before, by the codes of its items', async () => {
    const test = { kind: 'held', input: 'failed-batches', with: { window: 24 }, least: 1 }
    await amend(second, ['1.1'], { test: JSON.stringify(test) })
    const [before, after] = [(await kept(first)).content!, (await kept(second)).content!]
    expect(contentDiff(before, after).map(({ node, what, field }) => [node, what, field])).toEqual([
      ['1', 'changed', 'points'],
      ['1.1', 'changed', 'test'],
    ])
  })

  it('has one version in the making, no two', async () => {
    await expect(begin({ from: { scheme: first } })).rejects.toThrow('已有一个版本在拟定')
  })

  it('is returned with a reason, corrected, and takes the place of the version in force on its day', async () => {
    await since(second, '2027-01-01')
    await step(people.office, ['submit', second])
    await expect(amend(second, ['1.1'], { ceiling: 15 })).rejects.toMatchObject({
      code: 'step.not-from-here',
    })
    await step(people.head, ['return', second], { reason: '上限请核对' })
    await amend(second, ['1.1', people.secondOffice], { ceiling: 15 })
    await step(people.office, ['submit', second])
    await expect(step(people.secondOffice, ['approve', second], review)).rejects.toMatchObject({
      code: 'step.apart',
    })
    await step(people.head, ['approve', second], review)
    await sweep(db.kernel, { at: new Date('2026-12-31T16:00:01Z') })
    expect([await stateOf(first), await stateOf(second)]).toEqual(['superseded', 'inForce'])
    const [now] = await schemesInForce(db.kernel, '2027-01-01')
    expect(now?.content.version).toBe(2)
    const [then] = await schemesInForce(db.kernel, '2026-12-31')
    expect(then?.content.version).toBe(1)
  })

  it('is everybody’s once it is published, and only then', async () => {
    const seen = () => find(db.kernel, 'scheme', { actor: publicActor, at: second })
    expect(await seen()).toBeUndefined()
    await expect(step(people.office, ['publish', second])).rejects.toMatchObject({
      code: 'step.apart',
    })
    await step(people.head, ['publish', second])
    expect((await seen())?.fields.title).toBe('企业信用评价')
  })

  it('is repealed from a day on, after which nothing of it is in force', async () => {
    const reason = { reason: '办法已废止' }
    const repealing = ['repeal', second, '2027-06-01'] as const
    await expect(step(people.head, repealing, reason)).rejects.toMatchObject({ code: 'step.self' })
    await step(people.office, repealing, reason)
    expect(await stateOf(second)).toBe('repealed')
    expect(await schemesInForce(db.kernel, '2027-06-01')).toEqual([])
    expect(await schemesInForce(db.kernel, '2027-05-31')).toHaveLength(1)
  })
})

describe('what is approved is what was looked at', () => {
  it('a change between looking and approving refuses the approval', async () => {
    const at = await begin({ from: { template: 'credit-example' }, code: 'raced' })
    await since(at, '2026-03-01')
    await step(people.office, ['submit', at])
    const looked = await completeApproval(db.kernel, people.head, { at, answers: review })
    await step(people.head, ['return', at], { reason: '请改' })
    await amend(at, ['1.1'], { ceiling: 10 })
    await step(people.office, ['submit', at])
    const row = { at, answers: looked }
    const late = take(db.kernel, ['scheme', 'approve'], { on: [row], ...db.taking(people.head) })
    await expect(late).rejects.toThrow('方案在审查期间有变动')
  })

  it('a text under another hash is not kept, and nothing is approved with it', async () => {
    const at = await begin({ from: { template: 'credit-example' }, code: 'forged' })
    await since(at, '2026-03-01')
    await step(people.office, ['submit', at])
    const looked = await completeApproval(db.kernel, people.head, { at, answers: review })
    const forged = { ...looked, canonical: '{"format":1}' }
    const row = { at, answers: forged }
    const wrong = take(db.kernel, ['scheme', 'approve'], { on: [row], ...db.taking(people.head) })
    await expect(wrong).rejects.toThrow('the hash is not that of the content')
    expect(await stateOf(at)).toBe('submitted')
  })
})

describe('a new scheme by copying another', () => {
  it('has its own code and numbers, and nothing to do with the one that it was copied from', async () => {
    const from = await begin({ from: { template: 'credit-example' }, code: 'source' })
    const at = await begin({ from: { scheme: from }, code: 'another', title: '另一种评价' })
    const { record } = await kept(at)
    const { code, version, replaces, title } = record.fields
    expect([code, version, replaces, title]).toEqual(['another', 1, null, '另一种评价'])
    expect(await stateOf(from)).toBe('draft')
  })

  it('is begun by the office alone, from what it may read', async () => {
    const from = { template: 'credit-example' }
    await expect(begin({ from, code: 'c1' }, people.clerk)).rejects.toMatchObject({
      code: 'step.not-yours',
    })
    await expect(begin({ from: { template: 'nothing' } })).rejects.toThrow(
      '没有名为“nothing”的范本',
    )
    const hidden = { scheme: { region: city, id: randomUUID() } }
    await expect(begin({ from: hidden })).rejects.toMatchObject({ code: 'record.unknown' })
    await expect(
      take(db.kernel, ['scheme', 'touch'], {
        on: [{ at: { region: city, id: randomUUID() }, answers: {} }],
        ...db.taking(clock),
      }),
    ).rejects.toMatchObject({ code: 'step.not-by-hand' })
  })
})
