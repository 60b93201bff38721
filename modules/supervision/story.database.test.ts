import type { Actor } from '@zhiheng/kernel'
import { addressText, find, list, readAddress, sweep, take } from '@zhiheng/kernel'
import { confirmDocument, today, waiting } from '@zhiheng/modules'
import { readText } from '@zhiheng/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { proposalsOf } from '../programme/index.ts'
import { city, openLinchuan, outlineText, people } from '../programme/testing/linchuan.ts'
import { issueSlips } from './slip/issue.ts'
import { proposeSlip } from './slip/propose.ts'

const on = '2026-11-20'
const at = new Date(`${on}T02:00:00Z`)
let db: Awaited<ReturnType<typeof openLinchuan>>
let document: string
let task: { readonly region: string; readonly id: string }

type Answers = Record<string, unknown>
type Ref = readonly [register: string, step: string, id?: string]

/** Takes a step on the record `id`, or one that makes a record. Answers with the record's id. */
async function step([register, name, id]: Ref, actor: Actor, answers: Answers = {}) {
  const place = { region: city, ...(id && { id }) }
  const taking = db.taking(actor, at)
  const done = await take(db.kernel, [register, name], { on: [{ at: place, answers }], ...taking })
  return done.records[0]!.id
}
const stateOf = async (register: string, id: string) =>
  (await find(db.kernel, register, { actor: people.office, at: { region: city, id } }))?.state
const dutiesOf = async (actor: Actor) => (await today(db.kernel, actor, { on, waiting })).duties
const order = (more: Answers = {}) => ({
  request: crypto.randomUUID(),
  task,
  title: '加强产品质量监管',
  department: 'amr',
  demands: '请书面答复',
  replyBy: '2026-11-27',
  ...more,
})
const issuing = { actor: people.office, at, on }

beforeAll(async () => {
  db = await openLinchuan()
  const reading = readText(outlineText)
  const asked = { reading, region: city, today: on }
  const proposals = await proposalsOf(db.kernel, people.office, asked)
  const head = { title: '行动方案', issuer: null, docNo: '临政发〔2026〕3号', issuedOn: null }
  const made = await confirmDocument(db.kernel, db.taking(people.office), {
    region: city,
    document: { ...head, startsOn: null, endsOn: null, openness: 'open' },
    text: reading.text,
    outline: reading.outline,
    ...proposals,
  })
  document = made.id
  const { records } = await list(db.kernel, 'task', { actor: people.office, where: { document } })
  task = records.find(({ fields }) => fields.title === '加强产品质量监管')!
  const divided = { department: 'amr', responsible: [], deadline: '2026-10-31' }
  await step(['task', 'assign', task.id], people.office, divided)
})
afterAll(() => db.close())

describe('a late task', () => {
  let slip: string

  it('waits for the office to supervise it, and is written up with what was ordered', async () => {
    const [late] = (await dutiesOf(people.office)).filter(({ kind }) => kind === 'supervise')
    expect(late).toMatchObject({ title: '加强产品质量监管', due: '2026-10-31', state: 'overdue' })
    const proposed = await proposeSlip(db.kernel, people.office, { task, on })
    expect(proposed).toMatchObject({ department: 'amr', replyBy: '2026-11-27' })
    expect(proposed.demands).toContain('健全监督抽查制度')
  })

  it('is offered the working days for a reply that the office has set', async () => {
    const days = { name: 'replyWithin', value: 3 }
    const set = await step(['task-setting', 'set'], people.office, days)
    const proposed = await proposeSlip(db.kernel, people.office, { task, on })
    expect(proposed.replyBy).toBe('2026-11-25')
    await step(['task-setting', 'unset', set], people.office, { reason: '恢复' })
  })

  it('gets one slip, not two; each order has its own result', async () => {
    const past = order({ replyBy: '2026-11-19' })
    const results = await issueSlips(db.kernel, issuing, [past, order(), order()])
    expect(results).toMatchObject([
      { problem: '答复期限早于今天，请改为今天或以后' },
      { slipNo: '2026-0001' },
      { problem: '已在督办（督办单 2026-0001），没有重复印发' },
    ])
    const [, issued] = results
    slip = readAddress((issued as { slip: string }).slip)!.id
    expect((await dutiesOf(people.office)).filter(({ kind }) => kind === 'supervise')).toEqual([])
  })

  it('is no other department’s, and nobody but the office issues a slip', async () => {
    const found = { actor: people.otherClerk, at: { region: city, id: slip } }
    expect(await find(db.kernel, 'supervision-slip', found)).toBeUndefined()
    const by = { ...issuing, actor: people.head }
    const second = order({ task: { region: city, id: await otherTask() } })
    expect(await issueSlips(db.kernel, by, [second])).toMatchObject([
      { problem: expect.stringContaining('您的岗位不能办理“拟稿”') },
    ])
  })

  it('stands first for its department, which signs, replies, and is accepted after a return', async () => {
    expect((await dutiesOf(people.clerk))[0]).toMatchObject({ kind: 'receiveSlip', first: true })
    const to = (name: string): Ref => ['supervision-slip', name, slip]
    await step(to('receive'), people.clerk)
    await step(to('reply'), people.clerk, { reply: '已完成八成。' })
    expect(await dutiesOf(people.office)).toMatchObject([
      { kind: 'acceptSlip' },
      { kind: 'assign' },
    ])
    const back = { replyBy: '2026-11-30', reason: '请写明完成时间' }
    await step(to('return'), people.office, back)
    await step(to('reply'), people.head, { reply: '12月10日前完成。' })
    await step(to('accept'), people.office)
    expect(await stateOf('supervision-slip', slip)).toBe('closed')
  })

  it('may be supervised again once its slip is closed, under the next number', async () => {
    expect(await issueSlips(db.kernel, issuing, [order()])).toMatchObject([{ slipNo: '2026-0002' }])
  })
})

describe('a slip without a reply', () => {
  it('is overdue by the clock the day after, goes up to the leaders, and is then answered late', async () => {
    const { records } = await list(db.kernel, 'supervision-slip', { actor: people.office })
    const { id, fields } = records.find(({ state }) => state === 'issued')!
    expect(fields.replyBy).toBe('2026-11-27')
    await sweep(db.kernel, { at: new Date('2026-11-27T12:00:00Z') })
    expect(await stateOf('supervision-slip', id)).toBe('issued')
    await sweep(db.kernel, { at: new Date('2026-11-27T16:00:01Z') })
    expect(await stateOf('supervision-slip', id)).toBe('overdue')
    const up = { namedHead: '李四', replyBy: '2026-12-04', reason: '逾期未复' }
    await step(['supervision-slip', 'escalate', id], people.office, up)
    expect((await dutiesOf(people.head))[0]).toMatchObject({
      kind: 'replySlip',
      why: expect.stringContaining('提级督办，待答复'),
      first: true,
    })
    await sweep(db.kernel, { at: new Date('2026-12-04T16:00:01Z') })
    expect(await stateOf('supervision-slip', id)).toBe('overdue')
    const late = { reply: '已补报。', reason: '人员调整' }
    await step(['supervision-slip', 'replyLate', id], people.clerk, late)
    expect(await stateOf('supervision-slip', id)).toBe('replied')
  })
})

async function otherTask(): Promise<string> {
  const { records } = await list(db.kernel, 'task', { actor: people.office, where: { document } })
  return records.find(({ id }) => id !== task.id)!.id
}

describe('an inspection', () => {
  it('ends only when everything that it found is closed, by another post than reported', async () => {
    const plan = { title: '第四季度督查', kind: 'regular', startsOn: on, endsOn: '2026-12-10' }
    const round = await step(['inspection-round', 'open'], people.office, { ...plan, document })
    const subject = { round, department: 'amr', task: task.id }
    await step(['inspection-subject', 'choose'], people.office, subject)
    const fact = { fact: '两县未报清单', demand: '限期补报', rectifyBy: '2026-11-28' }
    const found = { round, department: 'amr', ...fact }
    const finding = await step(['finding', 'record'], people.office, found)
    await expect(step(['inspection-round', 'close', round], people.office)).rejects.toThrow()
    await step(['finding', 'rectify', finding], people.clerk, { rectification: '已补报' })
    await step(['finding', 'verify', finding], people.secondOffice, { verification: '属实' })
    await step(['inspection-round', 'close', round], people.office, { summary: '问题全部销号' })
    expect(await stateOf('inspection-round', round)).toBe('closed')
  })
})

describe('a finding about a lower region', () => {
  const county: Actor = { ...people.office, name: '县办公室 吴六', scope: ['910101'] }
  const below = async (name: string, id: string, answers: Answers = {}) => {
    const on = [{ at: { region: '910101', id }, answers }]
    await take(db.kernel, ['finding-order', name], { on, ...db.taking(county, at) })
  }
  const first = async (register: string, actor: Actor) =>
    (await list(db.kernel, register, { actor, where: { state: 'delivered' } })).records[0]!

  it('reaches its office, which signs and reports; taken in, the report is verified', async () => {
    const plan = { title: '县级督查', kind: 'regular', startsOn: on, endsOn: '2026-12-10' }
    const round = await step(['inspection-round', 'open'], people.office, { ...plan, document })
    const fact = { fact: '风险清单没有更新', demand: '限期更新', rectifyBy: '2026-11-28' }
    const about = { round, lowerRegion: '910101', ...fact }
    const finding = await step(['finding', 'record'], people.office, about)
    const order = await first('finding-order', county)
    expect(order).toMatchObject({ region: '910101', fields: { ...fact, from: city } })
    expect((await dutiesOf(county)).map(({ kind }) => kind)).toContain('signOrder')
    await below('sign', order.id)
    await below('answer', order.id, { rectification: '清单已更新' })
    const reply = await first('finding-reply', people.office)
    await step(['finding-reply', 'accept', reply.id], people.office)
    expect(await stateOf('finding', finding)).toBe('rectified')
    const back = { rectifyBy: '2026-11-30', reason: '缺少两家企业' }
    await step(['finding', 'return', finding], people.office, back)
    expect((await first('finding-order', county)).fields.rectifyBy).toBe('2026-11-30')
    await below('answer', order.id, { rectification: '已补两家' })
    await step(
      ['finding-reply', 'accept', (await first('finding-reply', people.office)).id],
      people.office,
    )
    const verified = { verification: '属实' }
    await step(['finding', 'verify', finding], people.secondOffice, verified)
    expect(await stateOf('finding', finding)).toBe('closed')
    const found = { actor: people.office, at: { region: city, id: finding } }
    expect((await find(db.kernel, 'finding', found))?.fields.rectification).toBe('已补两家')
  })
})

describe('a joint meeting', () => {
  let called: { readonly meeting: string; readonly notice: string }

  it('calls its units with one step, and what it decides becomes a task of the document', async () => {
    const plan = { title: '第二次联席会议', kind: 'regular', heldOn: '2026-12-01', place: '二楼' }
    const agenda = ['通报进展']
    const meeting = await step(['meeting', 'plan'], people.office, { ...plan, agenda })
    const unit = { meeting, title: plan.title, department: 'amr' }
    const notice = await step(['meeting-notice', 'list'], people.office, unit)
    expect((await dutiesOf(people.clerk)).map(({ kind }) => kind)).not.toContain('receiptNotice')
    await step(['meeting', 'call', meeting], people.office)
    expect((await dutiesOf(people.clerk)).map(({ kind }) => kind)).toContain('receiptNotice')
    await step(['meeting-notice', 'receipt', notice], people.clerk, { attendee: '李四' })
    called = { meeting, notice }
    const what = { title: '建立风险清单通报制度', content: '每月通报一次风险清单。' }
    const stated = { department: 'amr', responsible: ['miit'], deadline: '2026-12-31' }
    const asked = { meeting, document, ...what, ...stated }
    const decision = await step(['decision', 'draft'], people.office, asked)
    await step(['decision', 'adopt', decision], people.office)
    const where = { decision }
    const { records } = await list(db.kernel, 'task', { actor: people.office, where })
    expect(records).toMatchObject([
      {
        state: 'confirmed',
        fields: {
          title: what.title,
          quote: what.content,
          department: 'amr',
          responsible: ['miit'],
          deadline: '2026-12-31',
          start: null,
        },
      },
    ])
    expect(addressText(records[0]!)).toContain(city)
  })

  it('notes who came and ends with its minutes', async () => {
    const { meeting, notice } = called
    await step(['meeting', 'hold', meeting], people.office, { chair: '王五' })
    await step(['meeting-notice', 'attend', notice], people.office, { attendee: '李四' })
    await step(['meeting', 'minute', meeting], people.office, { summary: '会议听取了进展。' })
    expect(await stateOf('meeting', meeting)).toBe('minuted')
    expect(await stateOf('meeting-notice', notice)).toBe('present')
  })
})
