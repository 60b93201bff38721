import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rulesHash } from '../catalogue.ts'
import { openKernel } from '../kernel.ts'
import { defineModule } from '../module.ts'
import { newId } from '../register/address.ts'
import { find, history, list } from '../register/run.ts'
import { findRules, rememberRules } from '../rules.ts'
import { inquirerOf, inquiries, inquiring, inquiringBefore, inquiry } from '../testing/inquiry.ts'
import { openModules } from '../testing/well.ts'
import { deliveries } from './delivery.ts'
import { casesByRules, moveCases } from './move.ts'
import { take } from './run.ts'

const at = new Date('2026-03-31T02:00:00Z')
let db: Awaited<ReturnType<typeof openModules>>
beforeAll(async () => {
  db = await openModules([inquiries])
})
afterAll(() => db.close())

const mine = inquirerOf('1101')
const theirs = inquirerOf('1201')
const taking = (actor = mine) => ({ actor, at, request: randomUUID() })
let number = 0

async function opened(more: object = {}, region = '1101') {
  const id = newId()
  const answers = { no: `C${++number}`, subject: '井水发黄', places: 2, otherRegion: null, ...more }
  await take(db.kernel, ['inquiry', 'open'], { on: [{ at: { region, id }, answers }], ...taking() })
  return { region, id }
}
async function opinionOn(inquiryId: string, kind = 'for') {
  const id = newId()
  const answers = { inquiry: inquiryId, says: '属实', kind }
  const place = { region: '1101', id }
  await take(db.kernel, ['opinion', 'give'], { on: [{ at: place, answers }], ...taking() })
  return place
}
const step = (name: string, ...places: { region: string; id: string }[]) =>
  take(db.kernel, ['opinion', name], {
    on: places.map((place) => ({ at: place, answers: {} })),
    ...taking(),
  })
const caseStep = (name: string, place: { region: string; id: string }, answers = {}) =>
  take(db.kernel, ['inquiry', name], { on: [{ at: place, answers }], ...taking() })
const stateOf = async (register: string, place: { region: string; id: string }, actor = mine) =>
  (await find(db.kernel, register, { actor, at: place }))?.state

describe('what follows a step', () => {
  it('changes a record once that several rows of one step lead to', async () => {
    const one = await opened()
    const answers = { inquiry: one.id, says: '属实', kind: 'for' }
    const rows = [1, 2, 3].map(() => ({ at: { region: '1101' }, answers }))
    await take(db.kernel, ['opinion', 'give'], { on: rows, ...taking() })
    const steps = await history(db.kernel, 'inquiry', { actor: mine, at: one })
    expect(steps.map(({ step }) => step)).toEqual(['open', 'heard'])
  })

  it('refuses every row that leads to a record that may not be changed, and keeps the others', async () => {
    const [ended, other] = [await opened(), await opened()]
    await caseStep('end', ended, { conclusion: '属实' })
    const on = [ended, other, ended].map(({ id }) => ({
      at: { region: '1101' },
      answers: { inquiry: id, says: '属实', kind: 'for' },
    }))
    const given = await take(db.kernel, ['opinion', 'give'], { on, ...taking(), rows: 'good' })
    expect(given.problems.map(({ row }) => row)).toEqual([1, 3])
    expect(given).toMatchObject({ created: 1, refused: 2 })
  })

  it('changes the record that it links to, and only where its condition holds', async () => {
    const one = await opened()
    await opinionOn(one.id, 'against')
    expect((await find(db.kernel, 'inquiry', { actor: mine, at: one }))?.fields.opinions).toBe(null)
    await opinionOn(one.id)
    const found = await find(db.kernel, 'inquiry', { actor: mine, at: one })
    expect(found).toMatchObject({ version: 2, fields: { opinions: 1 } })
    const [, event] = await history(db.kernel, 'inquiry', { actor: mine, at: one })
    expect(event).toMatchObject({ step: 'heard', before: {}, after: { opinions: 1 } })
  })
  it('leaves nothing where it is refused, and says from which row it followed', async () => {
    const [one, ended] = [await opened(), await opened()]
    await caseStep('end', ended, { conclusion: '属实' })
    const answers = { inquiry: ended.id, says: '已结案', kind: 'for' }
    const good = { inquiry: one.id, says: '属实', kind: 'for' }
    const on = [good, answers].map((a) => ({ at: { region: '1101' }, answers: a }))
    const refused = take(db.kernel, ['opinion', 'give'], { on, ...taking() })
    await expect(refused).rejects.toMatchObject({
      code: 'step.not-from-here',
      details: [{ row: 2, says: expect.stringContaining('同时办理“查问：计入意见”时') }],
    })
    const { records } = await list(db.kernel, 'opinion', {
      actor: mine,
      where: { inquiry: one.id },
    })
    expect(records).toEqual([])
  })
  it('refuses only its own row where good rows are kept', async () => {
    const one = await opened()
    const on = [one.id, newId(), one.id].map((id, i) => ({
      at: { region: '1101' },
      answers: { inquiry: id, says: `第 ${i + 1} 条`, kind: i === 2 ? 'against' : 'for' },
    }))
    const done = await take(db.kernel, ['opinion', 'give'], { on, ...taking(), rows: 'good' })
    expect(done).toMatchObject({ created: 2, refused: 1, problems: [{ row: 2 }] })
  })
  it('reaches every child whose state allows, with as many statements for many as for one', async () => {
    const one = await opened()
    const placed = await opinionOn(one.id)
    await step('sign', placed)
    await step('place', placed)
    const others = [await opinionOn(one.id), await opinionOn(one.id, 'against')]
    await caseStep('end', one, { conclusion: '不再查问' })
    expect(await stateOf('opinion', placed)).toBe('placed')
    for (const other of others) expect(await stateOf('opinion', other)).toBe('closed')
  })
  it('is never taken by hand', async () => {
    const one = await opened()
    await expect(caseStep('heard', one, { opinions: 7 })).rejects.toMatchObject({
      code: 'step.not-by-hand',
    })
  })
})

describe('a delivery', () => {
  it('arrives in a region that the sender does not see; the receipt comes back and nothing else', async () => {
    const one = await opened({ otherRegion: '1201' })
    expect((await list(db.kernel, 'letter', { actor: mine })).records).toEqual([])
    const [received] = (await list(db.kernel, 'letter', { actor: theirs })).records
    expect(received).toMatchObject({ region: '1201', state: 'delivered', fields: { from: '1101' } })
    const [sent] = await deliveries(db.kernel, { actor: mine, at: one })
    expect(sent).toMatchObject({ to: '1201', state: 'delivered', stateTitle: '已送达', by: null })
    const on = [{ at: { region: '1201', id: received!.id }, answers: { reason: '不属本地' } }]
    await take(db.kernel, ['letter', 'return'], { on, ...taking(theirs) })
    const [returned] = await deliveries(db.kernel, { actor: mine, at: one })
    expect(returned).toMatchObject({ state: 'returned', by: '查问员 王五' })
    const [opening] = await db.owner
      .query(`select id from event where record = $1`, [one.id])
      .then((found) => found.rows)
    const [delivered] = await history(db.kernel, 'letter', { actor: theirs, at: received! })
    expect(delivered?.answers).toEqual({ correspondence: opening.id })
    expect(await deliveries(db.kernel, { actor: inquirerOf('1301'), at: one })).toEqual([])
  })
  it('cannot be made by hand', async () => {
    const on = [{ at: { region: '1201' }, answers: { subject: '伪造', from: '1101' } }]
    const forged = take(db.kernel, ['letter', 'deliver'], { on, ...taking() })
    await expect(forged).rejects.toMatchObject({ code: 'step.not-by-hand' })
  })
})

describe('a guard over children', () => {
  it('holds when every one is in its state and there are enough of them', async () => {
    const one = await opened()
    await expect(caseStep('report', one)).rejects.toMatchObject({
      code: 'children.not-ready',
      message: '办理“报告”之前，“意见”须全部处于“已签署”；“意见”至少要有 2 件符合条件',
    })
    const opinions = [await opinionOn(one.id), await opinionOn(one.id)]
    await step('sign', opinions[0]!)
    await expect(caseStep('report', one)).rejects.toMatchObject({ code: 'children.not-ready' })
    await step('sign', opinions[1]!)
    await caseStep('report', one)
    expect(await stateOf('inquiry', one)).toBe('reported')
  })
  it('is not satisfied by children that the acting post cannot see', async () => {
    const one = await opened()
    for (const place of [await opinionOn(one.id), await opinionOn(one.id)])
      await step('sign', place)
    await opinionOn(one.id)
    const blind = { ...mine, roles: ['inquirer'] }
    const refused = take(db.kernel, ['inquiry', 'report'], {
      on: [{ at: one, answers: {} }],
      ...taking(blind),
    })
    await expect(refused).rejects.toMatchObject({ code: 'children.not-ready' })
  })
})

describe('a quota', () => {
  it('lets the first fit and refuses the rest, however they come', async () => {
    const one = await opened({ places: 2 })
    const all = await Promise.all([1, 2, 3, 4].map(() => opinionOn(one.id, 'against')))
    await step('sign', ...all)
    const raced = await Promise.allSettled(all.slice(0, 3).map((place) => step('place', place)))
    expect(raced.map(({ status }) => status).sort()).toEqual(['fulfilled', 'fulfilled', 'rejected'])
    await expect(step('place', all[3]!)).rejects.toMatchObject({ code: 'quota.full' })
  })
  it('counts the rows of one batch in their order', async () => {
    const one = await opened({ places: 2 })
    const all = await Promise.all([1, 2, 3].map(() => opinionOn(one.id, 'against')))
    await step('sign', ...all)
    const on = all.map((place) => ({ at: place, answers: {} }))
    const done = await take(db.kernel, ['opinion', 'place'], { on, ...taking(), rows: 'good' })
    expect(done).toMatchObject({
      changed: 2,
      refused: 1,
      problems: [{ row: 3, code: 'quota.full' }],
    })
  })
})

describe('the rules that a case began under', () => {
  const before = defineModule('inquiries', {
    ...inquiries,
    procedures: inquiries.procedures.map((p) => (p === inquiring ? inquiringBefore : p)),
  })
  async function begunBefore() {
    const kernel = openKernel([before], db.url)
    const id = newId()
    const answers = { no: `B${++number}`, subject: '旧案', places: 1 }
    const on = [{ at: { region: '1101', id }, answers }]
    await take(kernel, ['inquiry', 'open'], { on, ...taking() })
    await kernel.pool.end()
    return { region: '1101', id }
  }
  it('are those it ends under, also beside newer cases in one batch', async () => {
    const [old, recent] = [await begunBefore(), await opened()]
    expect(await caseStep('finish', old)).toMatchObject({ changed: 1 })
    expect(await stateOf('inquiry', old)).toBe('ended')
    await expect(caseStep('finish', recent)).rejects.toThrow('没有')
    await expect(caseStep('report', await begunBefore())).rejects.toThrow('没有')
  })
  it('can be found again in the database when no declaration keeps them', async () => {
    await rememberRules(db.owner, { ...db.kernel.catalogue }, at)
    const forgetful = { ...db.kernel, versions: new Map([['inquiry', new Map()]]) }
    await findRules(db.kernel.pool, forgetful)
    expect([...forgetful.versions.get('inquiry')!.keys()]).toEqual([rulesHash(inquiringBefore)])
  })
  it('are changed only by moving cases, which leaves an event', async () => {
    const old = await begunBefore()
    const move = {
      register: inquiry.name,
      from: rulesHash(inquiringBefore),
      states: { open: 'open' },
      at,
      request: randomUUID(),
    }
    const under = async () =>
      (await casesByRules(db.kernel)).find(
        ({ rules, state }) => rules === move.from && state === 'open',
      )
    expect(await moveCases(db.kernel, { ...move, states: {} })).toBe(0)
    expect(await under()).toMatchObject({ register: 'inquiry', inForce: false })
    expect(await moveCases(db.kernel, move)).toBeGreaterThan(0)
    expect(await under()).toBe(undefined)
    expect(await moveCases(db.kernel, move)).toBe(0)
    const events = await history(db.kernel, 'inquiry', { actor: mine, at: old })
    expect(events.at(-1)).toMatchObject({ step: 'moveToNewRules', actorName: '时钟' })
    await expect(caseStep('finish', old)).rejects.toThrow('没有')
    await caseStep('end', old, { conclusion: '按新规则结束' })
  })
})
