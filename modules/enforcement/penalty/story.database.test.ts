import { list } from '@zhiheng/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aFile, firmCode, openBureau, people } from '../testing/bureau.ts'

const { officer, colleague, lawyer, chair, head, deputy, firm, otherFirm } = people
const lead = {
  subject: '涉嫌生产不合格电热毯',
  source: 'inspection',
  receivedOn: '2026-03-02',
  facts: '抽查发现接地端子不合格',
  party: firmCode,
  department: 'amr',
}
const fined = { outcome: 'penalised', decision: '罚款一万元', fine: 1_000_000 }

let db: Awaited<ReturnType<typeof openBureau>>
beforeAll(async () => {
  db = await openBureau()
})
afterAll(() => db.close())

const theCase = (name: string, id: string) => ['penalty-case', name, id] as const

/** A case filed on 5 March 2026 from a lead of 2 March. */
async function filed() {
  const clue = await db.step(['clue', 'record'], { by: officer, on: '2026-03-02' }, lead)
  const at = { by: head, on: '2026-03-05' }
  await db.step(['clue', 'file', clue], at, { party: firmCode, kind: 'general' })
  const { id } = await db.newest('penalty-case', head, { clue })
  return { clue, id }
}
async function proposed() {
  const { clue, id } = await filed()
  const assignees = [officer.post, colleague.post]
  await db.step(theCase('investigate', id), { by: officer, on: '2026-03-06' }, { assignees })
  const found = { investigation: '事实清楚', proposal: '建议罚款一万元' }
  await db.step(theCase('propose', id), { by: colleague, on: '2026-03-16' }, found)
  return { clue, id }
}
/** The party was told on Friday 20 March. */
async function notified() {
  const { clue, id } = await proposed()
  const review = { legalReview: '同意' }
  await db.step(theCase('review', id), { by: lawyer, on: '2026-03-18' }, review)
  await db.step(theCase('notify', id), { by: officer, on: '2026-03-20' }, { told: '拟罚款一万元' })
  return { clue, id }
}
/** Decided on 10 April, served on 14 April. */
async function served(decision: Record<string, unknown> = fined) {
  const { clue, id } = await notified()
  await db.step(theCase('waiveHearing', id), { by: firm, on: '2026-03-23' })
  await db.step(theCase('decide', id), { by: head, on: '2026-04-10' }, decision)
  await db.step(theCase('serve', id), { by: officer, on: '2026-04-14' }, { receipt: aFile })
  return { clue, id }
}

describe('a case', () => {
  it('is filed by the head from a lead, numbered, and has ninety days', async () => {
    const { clue, id } = await filed()
    expect(await db.stateOf('clue', clue)).toBe('filed')
    expect(await db.read('penalty-case', id)).toMatchObject({
      state: 'filed',
      fields: {
        filedOn: '2026-03-05',
        party: firmCode,
        caseNo: expect.stringMatching(/^2026-\d{4}$/),
      },
    })
    expect(await db.ends('penalty-case', id)).toEqual({ decide: '2026-06-03' })
  })

  it('is reviewed by nobody who investigated or proposed it, and may be sent back', async () => {
    const { id } = await proposed()
    const on = '2026-03-18'
    const review = { legalReview: '同意' }
    for (const by of [officer, colleague])
      expect(await db.refused(theCase('review', id), { by, on }, review)).toContain('step.apart')
    expect(await db.refused(theCase('review', id), { by: lawyer, on })).toContain('法制审核意见')
    await db.step(theCase('returnProposal', id), { by: lawyer, on }, { reason: '证据不足' })
    expect(await db.stateOf('penalty-case', id)).toBe('investigating')
  })

  it('is unknown to its party until it is told, and to another enterprise always', async () => {
    const before = await proposed()
    expect(await db.read('penalty-case', before.id, { by: firm })).toBeUndefined()
    const { id } = await notified()
    expect(await db.read('penalty-case', id, { by: firm })).toBeDefined()
    expect(await db.read('penalty-case', id, { by: otherFirm })).toBeUndefined()
  })
})

describe('a hearing', () => {
  it('may be asked for within five working days; on the next the right is gone', async () => {
    const { id } = await notified()
    const late = await notified()
    expect((await db.ends('penalty-case', id)).askHearing).toBe('2026-03-27')
    await db.step(theCase('askHearing', id), { by: firm, on: '2026-03-27' })
    await db.dayPasses('2026-03-27')
    expect(await db.read('penalty-case', late.id)).toMatchObject({
      state: 'waived',
      fields: { hearing: 'waived' },
    })
    expect(
      await db.refused(theCase('askHearing', late.id), { by: firm, on: '2026-03-30' }),
    ).toContain('step.not-from-here')
  })

  /** Called on Monday 30 March, held no earlier than the seventh working day after. */
  async function called() {
    const { id } = await notified()
    await db.step(theCase('askHearing', id), { by: firm, on: '2026-03-26' })
    const call = { chair: chair.post, on: '2026-04-09', place: '县局会议室' }
    await db.step(theCase('callHearing', id), { by: officer, on: '2026-03-30' }, call)
    const { id: hearing } = await db.newest('hearing', head, { case: id })
    return { id, hearing }
  }

  it('is chaired by nobody who investigated, and held by its chair alone', async () => {
    const { id } = await notified()
    await db.step(theCase('askHearing', id), { by: firm, on: '2026-03-26' })
    const call = { on: '2026-04-09', place: '县局会议室' }
    const work = { by: officer, on: '2026-03-30' }
    for (const one of [officer, colleague])
      expect(
        await db.refused(theCase('callHearing', id), work, { ...call, chair: one.post }),
      ).toContain('post.apart')
    await db.step(theCase('callHearing', id), work, { ...call, chair: chair.post })
    const { id: hearing } = await db.newest('hearing', head, { case: id })
    const on = '2026-04-10'
    const held = { minutes: aFile, present: '双方到场' }
    expect(await db.refused(['hearing', 'hold', hearing], { by: lawyer, on }, held)).toContain(
      'step.not-yours',
    )
  })

  it('is not held before the seventh working day after the notice', async () => {
    const { id, hearing } = await called()
    const held = { minutes: aFile, present: '双方到场' }
    const early = await db.refused(
      ['hearing', 'hold', hearing],
      { by: chair, on: '2026-04-08' },
      held,
    )
    expect(early).toContain('limit.early')
    expect(early).toContain('2026-04-09')
    await db.step(['hearing', 'hold', hearing], { by: chair, on: '2026-04-09' }, held)
    expect(await db.stateOf('penalty-case', id)).toBe('heard')
  })

  it('is postponed, and counts as waived where the party stays away', async () => {
    const { id, hearing } = await called()
    const later = { on: '2026-04-15', place: '县局会议室', reason: '当事人申请' }
    await db.step(['hearing', 'postpone', hearing], { by: officer, on: '2026-04-08' }, later)
    const away = { record: '经通知无正当理由未到场' }
    await db.step(['hearing', 'absent', hearing], { by: chair, on: '2026-04-15' }, away)
    expect(await db.read('penalty-case', id)).toMatchObject({
      state: 'waived',
      fields: { hearing: 'waived' },
    })
  })
})

describe('a case that is suspended after its party was told', () => {
  it('keeps no clock of that time, and has a new one, over a working Saturday, when the party is told again', async () => {
    const { id } = await notified()
    await db.step(theCase('suspend', id), { by: head, on: '2026-03-23' }, { reason: '送检' })
    await db.dayPasses('2026-04-30')
    expect(await db.stateOf('penalty-case', id)).toBe('suspended')
    await db.step(theCase('resume', id), { by: head, on: '2026-05-06' }, { reason: '已出报告' })
    const found = { investigation: '事实清楚', proposal: '建议罚款' }
    await db.step(theCase('propose', id), { by: colleague, on: '2026-05-07' }, found)
    await db.step(theCase('review', id), { by: lawyer, on: '2026-05-07' }, { legalReview: '同意' })
    await db.step(theCase('notify', id), { by: officer, on: '2026-05-08' }, { told: '拟罚款' })
    expect((await db.ends('penalty-case', id)).askHearing).toBe('2026-05-14')
  })
})

describe('a decision', () => {
  it('is the head’s, has reasons and a number, and no fine where nothing is punished', async () => {
    const { id } = await notified()
    await db.step(theCase('waiveHearing', id), { by: firm, on: '2026-03-23' })
    const on = '2026-04-10'
    expect(await db.refused(theCase('decide', id), { by: officer, on }, fined)).toContain(
      'step.not-yours',
    )
    const spared = { outcome: 'spared', decision: '首次轻微违法', fine: 100 }
    expect(await db.refused(theCase('decide', id), { by: head, on }, spared)).toContain(
      '不予处罚的不能有罚款',
    )
    await db.step(theCase('decide', id), { by: head, on }, fined)
    expect((await db.read('penalty-case', id))?.fields).toMatchObject({
      decidedOn: on,
      decisionNo: expect.stringMatching(/^2026-\d{4}$/),
    })
    expect(await db.ends('penalty-case', id)).toMatchObject({
      serve: '2026-04-21',
      publish: '2026-05-12',
    })
  })

  it('may be late, marked and not void; the head prolongs once; time in suspension does not count', async () => {
    const late = await notified()
    await db.step(theCase('waiveHearing', late.id), { by: firm, on: '2026-03-23' })
    const work = { by: head, on: '2026-05-20' }
    const { id } = await proposed()
    await db.step(theCase('prolong', id), work, { reason: '案情复杂' })
    expect(await db.refused(theCase('prolong', id), work, { reason: '再延长' })).toContain('step.')
    expect(await db.ends('penalty-case', id)).toEqual({ decide: '2026-07-03' })
    const stopped = await proposed()
    await db.step(
      theCase('suspend', stopped.id),
      { by: head, on: '2026-03-20' },
      { reason: '送检' },
    )
    await db.step(
      theCase('resume', stopped.id),
      { by: head, on: '2026-03-30' },
      { reason: '已出报告' },
    )
    expect((await db.ends('penalty-case', stopped.id)).decide! > '2026-06-10').toBe(true)
    await db.dayPasses('2026-06-03')
    expect(await db.stateOf('penalty-case', late.id)).toBe('waived')
    await db.step(theCase('decide', late.id), { by: head, on: '2026-06-05' }, fined)
    expect(await db.stateOf('penalty-case', late.id)).toBe('decided')
  })
})

describe('what was decided', () => {
  it('is paid in time, closed by another post, and its lead is concluded', async () => {
    const { clue, id } = await served()
    expect((await db.ends('penalty-case', id)).pay).toBe('2026-04-29')
    const paid = { paid: 1_000_000, paidOn: '2026-04-20' }
    await db.step(theCase('pay', id), { by: firm, on: '2026-04-20' }, paid)
    expect(await db.refused(theCase('close', id), { by: officer, on: '2026-04-21' })).toContain(
      'step.not-yours',
    )
    await db.step(theCase('close', id), { by: head, on: '2026-04-21' })
    expect((await db.read('penalty-case', id))?.fields).toMatchObject({
      closed: true,
      surcharge: null,
    })
    expect(await db.stateOf('clue', clue)).toBe('concluded')
  })

  it('grows by three per cent a day after the day it was due, and never beyond the fine', async () => {
    const { id } = await served()
    const other = await served()
    await db.dayPasses('2026-04-29')
    expect(await db.stateOf('penalty-case', id)).toBe('overdue')
    const pay = (on: string) => ({ paid: 1_000_000, paidOn: on })
    await db.step(theCase('payLate', id), { by: firm, on: '2026-05-09' }, pay('2026-05-09'))
    expect((await db.read('penalty-case', id))?.fields.surcharge).toBe(300_000)
    await db.step(
      theCase('payLate', other.id),
      { by: officer, on: '2026-07-01' },
      pay('2026-07-01'),
    )
    expect((await db.read('penalty-case', other.id))?.fields.surcharge).toBe(1_000_000)
  })

  it('may be paid later where the head allows it, and is overdue when that day passes', async () => {
    const { id } = await served()
    const more = { dueOn: '2026-05-20', reason: '经营困难' }
    await db.step(theCase('postpone', id), { by: head, on: '2026-04-20' }, more)
    expect((await db.ends('penalty-case', id)).payLate).toBe('2026-05-20')
    await db.dayPasses('2026-05-20')
    expect(await db.stateOf('penalty-case', id)).toBe('overdue')
  })

  it('needs no payment where there is nothing to pay', async () => {
    const { id } = await served({ outcome: 'warned', decision: '警告' })
    expect((await db.ends('penalty-case', id)).pay).toBeUndefined()
    await db.step(
      theCase('carryOut', id),
      { by: officer, on: '2026-04-15' },
      { carriedOut: '已警告' },
    )
    expect(await db.stateOf('penalty-case', id)).toBe('executed')
  })
})

describe('publication', () => {
  const everyone = { by: { ...firm, kind: 'public' as const, roles: ['public'], party: null } }
  async function published(term: string, decision: Record<string, unknown> = fined) {
    const { id } = await served(decision)
    await db.step(theCase('publish', id), { by: deputy, on: '2026-04-15' }, { term })
    const { id: shown } = await db.newest('penalty-publication', head, { case: id })
    return { id, shown }
  }
  const seen = (shown: string) => db.read('penalty-publication', shown, everyone)

  it('lasts three months or three years, then the clock takes it down', async () => {
    const long = await published('long')
    const short = await published('short', { outcome: 'warned', decision: '通报批评' })
    expect((await seen(long.shown))?.fields.publicUntil).toBe('2029-04-15')
    expect((await seen(short.shown))?.fields.publicUntil).toBe('2026-07-15')
    expect(await db.read('penalty-case', long.id, everyone)).toBeUndefined()
    await db.dayPasses('2026-07-15')
    expect(await seen(short.shown)).toBeUndefined()
    expect(await db.stateOf('penalty-publication', short.shown)).toBe('expired')
    expect(await seen(long.shown)).toBeDefined()
    const why = { reason: '已完成信用修复' }
    await db.step(
      ['penalty-publication', 'repair', long.shown],
      { by: head, on: '2027-04-15' },
      why,
    )
    expect(await seen(long.shown)).toBeUndefined()
  })

  it('is refused for what is not punished, and not made twice', async () => {
    const { id } = await served({ outcome: 'spared', decision: '首次轻微违法' })
    const work = { by: deputy, on: '2026-04-15' }
    expect(await db.refused(theCase('publish', id), work, { term: 'long' })).not.toBe('taken')
    const once = await published('long')
    expect(await db.refused(theCase('publish', once.id), work, { term: 'long' })).not.toBe('taken')
  })

  it('is withdrawn within three working days of a change of the decision, and may be made anew', async () => {
    const { id, shown } = await published('long')
    const changed = {
      decision: '罚款减为五千元',
      outcome: 'penalised',
      fine: 500_000,
      reason: '复议变更',
    }
    await db.step(theCase('correct', id), { by: head, on: '2026-04-20' }, changed)
    expect((await db.ends('penalty-publication', shown)).takeDown).toBe('2026-04-23')
    await db.step(['penalty-publication', 'takeDown', shown], { by: head, on: '2026-04-22' })
    expect(await seen(shown)).toBeUndefined()
    await db.step(theCase('publish', id), { by: deputy, on: '2026-04-22' }, { term: 'long' })
    const [again] = (
      await list(db.kernel, 'penalty-publication', {
        actor: head,
        where: { case: id, state: 'published' },
      })
    ).records
    expect((await seen(again!.id))?.fields.fine).toBe(500_000)
  })
})

it('a fine on the spot stays below three thousand yuan and needs two officers', async () => {
  const spot = {
    party: firmCode,
    subject: '未明码标价',
    department: 'amr',
    assignees: [officer.post, colleague.post],
    outcome: 'penalised',
    decision: '罚款',
  }
  const work = { by: officer, on: '2026-03-06' }
  const high = { ...spot, fine: 300_001 }
  expect(await db.refused(['penalty-case', 'decideOnTheSpot'], work, high)).toContain(
    '不得超过三千元',
  )
  const alone = { ...spot, fine: 300_000, assignees: null }
  expect(await db.refused(['penalty-case', 'decideOnTheSpot'], work, alone)).toContain(
    '两名执法人员',
  )
  const id = await db.step(['penalty-case', 'decideOnTheSpot'], work, { ...spot, fine: 300_000 })
  expect(await db.stateOf('penalty-case', id)).toBe('served')
})
