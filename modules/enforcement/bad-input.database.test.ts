import { randomUUID } from 'node:crypto'
import { type Actor, take } from '@zhiheng/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aFile, city, county, firmCode, noon, openBureau, people } from './testing/bureau.ts'

const { officer, colleague, lawyer, head, deputy, firm, otherFirm, neighbour, police } = people
const on = '2026-03-10'
const lead = {
  subject: '涉嫌生产不合格电热毯',
  source: 'inspection',
  receivedOn: '2026-03-02',
  facts: '接地端子不合格',
  party: firmCode,
  department: 'amr',
}
const file = { party: firmCode, kind: 'general' }

let db: Awaited<ReturnType<typeof openBureau>>
beforeAll(async () => {
  db = await openBureau()
})
afterAll(() => db.close())

type Tried = { readonly by?: Actor; readonly [answer: string]: unknown }
const tried = (
  [register, step, id]: readonly [string, string, string?],
  { by = officer, ...answers }: Tried = {},
) => db.refused(id ? [register, step, id] : [register, step], { by, on }, answers)
const recorded = () => db.step(['clue', 'record'], { by: officer, on }, lead)
async function filed() {
  const clue = await recorded()
  await db.step(['clue', 'file', clue], { by: head, on }, file)
  return (await db.newest('penalty-case', head, { clue })).id
}
async function decided() {
  const id = await filed()
  const step = (name: string, by: Actor, answers = {}) =>
    db.step(['penalty-case', name, id], { by, on }, answers)
  await step('investigate', officer, { assignees: [officer.post, colleague.post] })
  await step('propose', officer, { investigation: '清楚', proposal: '罚款' })
  await step('review', lawyer, { legalReview: '同意' })
  await step('notify', officer, { told: '拟罚款' })
  await step('waiveHearing', firm)
  await step('decide', head, { outcome: 'penalised', decision: '罚款一万元', fine: 1_000_000 })
  return id
}
/** A step taken by several at the same moment: how it ended for each. */
async function atOnce(ref: readonly [string, string, string], actors: Actor[], answers = {}) {
  const [register, step, id] = ref
  const all = actors.map((actor) =>
    take(db.kernel, [register, step], {
      on: [{ at: { region: county, id }, answers }],
      actor,
      at: noon(on),
      request: randomUUID(),
    }),
  )
  return (await Promise.allSettled(all)).map(({ status }) => status).toSorted()
}

describe('a lead', () => {
  it('opens one case, whether its head clicks twice or two heads click at once', async () => {
    const twice = await recorded()
    expect(await tried(['clue', 'file', twice], { ...file, by: head })).toBe('taken')
    expect(await tried(['clue', 'file', twice], { ...file, by: head })).toContain(
      'step.not-from-here',
    )
    const once = await recorded()
    const ended = await atOnce(['clue', 'file', once], [head, deputy], file)
    expect(ended).toEqual(['fulfilled', 'rejected'])
    expect(await db.newest('penalty-case', head, { clue: once })).toBeDefined()
  })

  it('is neither another county’s nor recorded in one', async () => {
    const id = await recorded()
    const odd = { reason: '不属实' }
    expect(await tried(['clue', 'notFile', id], { ...odd, by: neighbour })).toContain(
      'record.unknown',
    )
    const there = { by: officer, on, region: city }
    expect(await db.refused(['clue', 'record'], there, lead)).toContain('region.outside')
  })

  it('has a day, a source and a party that can be', async () => {
    expect(await tried(['clue', 'record'], { ...lead, receivedOn: '2026-02-30' })).toContain('日期')
    expect(await tried(['clue', 'record'], { ...lead, source: 'rumour' })).toContain('线索来源')
    const party = '91370102MA3K7XY21A'
    expect(await tried(['clue', 'record'], { ...lead, party })).toContain('校验码')
    expect(await tried(['clue', 'record'], { ...lead, facts: '' })).toContain('线索内容')
  })

  it('keeps a script as the text that it is', async () => {
    const facts = '<script>alert(1)</script>'
    const id = await db.step(['clue', 'record'], { by: officer, on }, { ...lead, facts })
    expect((await db.read('clue', id))?.fields.facts).toBe(facts)
  })
})

describe('a case', () => {
  it('is investigated by two different officers', async () => {
    const id = await filed()
    const investigate = ['penalty-case', 'investigate', id] as const
    expect(await tried(investigate, { assignees: [officer.post] })).toContain('承办人')
    expect(await tried(investigate, { assignees: [officer.post, officer.post] })).toContain(
      '承办人',
    )
    expect(await tried(investigate)).toContain('执法人员不得少于两人')
  })

  it('takes no step out of its order', async () => {
    const id = await filed()
    for (const step of ['review', 'notify', 'decide', 'serve', 'close'])
      expect(await tried(['penalty-case', step, id], { by: head })).not.toBe('taken')
    expect(await db.stateOf('penalty-case', id)).toBe('filed')
  })

  it('makes no penalty below nothing, and gives a number to one decision alone', async () => {
    const id = await decided()
    const fields = (await db.read('penalty-case', id))?.fields
    expect(fields?.decisionNo).toMatch(/^2026-\d{4}$/)
    const less = { outcome: 'penalised', decision: '罚款', fine: -1, reason: '笔误' }
    expect(await tried(['penalty-case', 'correct', id], { ...less, by: head })).toContain('罚款')
    const again = { outcome: 'penalised', decision: '罚款', fine: 1, by: head }
    expect(await tried(['penalty-case', 'decide', id], again)).toContain('step.not-from-here')
  })

  it('is served once where two serve it at once, and paid by its own party', async () => {
    const id = await decided()
    const receipt = { receipt: aFile }
    const ended = await atOnce(['penalty-case', 'serve', id], [officer, colleague], receipt)
    expect(ended).toEqual(['fulfilled', 'rejected'])
    const pay = { paid: 1_000_000, paidOn: on }
    expect(await tried(['penalty-case', 'pay', id], { ...pay, by: otherFirm })).toContain(
      'record.unknown',
    )
    expect(await tried(['penalty-case', 'pay', id], { paid: 1_000_000, by: firm })).toContain(
      '缴清日期',
    )
  })

  it('shows and withdraws nothing by hand that only follows', async () => {
    const id = await decided()
    const shown = { case: id, subject: '案由', party: firmCode, department: 'amr', term: 'long' }
    const publish = ['penalty-publication', 'publish'] as const
    expect(await tried(publish, { ...shown, by: head })).toContain('step.not-by-hand')
    expect(await tried(['penalty-case', 'suspendForTransfer', id])).toContain('step.not-by-hand')
    const open = { party: firmCode, subject: '案由', kind: 'general', department: 'amr' }
    expect(await tried(['penalty-case', 'open'], open)).toContain('step.not-yours')
  })

  it('keeps only files that are files', async () => {
    const id = await filed()
    const paper = { title: '笔录', case: id, kind: 'interview', on, file: '../../etc/passwd' }
    expect(await tried(['case-paper', 'add'], paper)).toContain('文件')
  })
})

describe('a transfer', () => {
  it('needs two officers and a case, and does not reach the police by hand', async () => {
    const case_ = await filed()
    const draft = {
      case: case_,
      crime: '生产、销售伪劣产品罪',
      party: firmCode,
      facts: '二十万元',
      assignees: [officer.post],
      police: county,
      department: 'amr',
    }
    expect(await tried(['crime-transfer', 'draft'], draft)).toContain('专案组成员')
    const two = { ...draft, assignees: [officer.post, colleague.post] }
    const id = await db.step(['crime-transfer', 'draft'], { by: officer, on }, two)
    expect(await tried(['crime-transfer', 'hand', id], { list: '无' })).toContain(
      'step.not-from-here',
    )
    expect(await tried(['crime-transfer', 'report', id], { by: police })).not.toBe('taken')
    expect(await tried(['crime-transfer', 'report', id])).toBe('taken')
    expect(await tried(['crime-transfer', 'report', id])).toContain('step.not-from-here')
  })
})

it('ten thousand leads are recorded in one file’s worth of rows', async () => {
  const rows = Array.from({ length: 10_000 }, (_, n) => ({
    at: { region: county },
    answers: { ...lead, subject: `线索 ${n}` },
  }))
  const what = { on: rows, actor: officer, at: noon(on), request: randomUUID() }
  expect((await take(db.kernel, ['clue', 'record'], what)).created).toBe(10_000)
})
