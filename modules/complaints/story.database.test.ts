import { limitsOn, list, look } from '@zhiheng/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answers, city, county, firm, openDesk, people } from './testing/desk.ts'

let desk: Awaited<ReturnType<typeof openDesk>>
beforeAll(async () => {
  desk = await openDesk('2026-09-23')
})
afterAll(() => desk.close())

const { intake, officer, head } = people
const letter = (more: Answers = {}): Answers => ({
  respondent: '云桥电器有限公司',
  channel: 'p12315',
  receivedOn: '2026-09-23',
  wants: 'complaint',
  text: '电饭锅漏电，商家拒绝退货',
  person: '林不言',
  phone: '13900000000',
  respondentParty: firm,
  product: '电饭锅',
  amount: 29900,
  rewardWanted: false,
  ...more,
})
const asComplaint = {
  splitAs: 'complaint',
  department: 'amr',
  matter: 'quality',
  demand: '要求退货退款 299 元',
}

const asTip = {
  splitAs: 'tip',
  facts: '没有强制性认证标志',
  tipDepartment: 'amr',
  named: true,
}

/** The one record of a register that links there. */
async function from(register: string, where: Readonly<Record<string, string>>): Promise<string> {
  const { records } = await list(desk.kernel, register, { actor: head, where })
  expect(records).toHaveLength(1)
  return records[0]!.id
}
async function received(more: Answers = {}, split: Answers = asComplaint) {
  const submission = await desk.step(['submission', 'receive'], intake, letter(more))
  await desk.step(['submission', 'split', submission], intake, split)
  return { submission, complaint: await from('complaint', { submission }) }
}
const to = (name: string, id: string) => ['complaint', name, id] as const
const stateOf = async (register: string, id: string) => (await desk.read(register, id, head))?.state
const fieldsOf = async (register: string, id: string) =>
  (await desk.read(register, id, head))!.fields as Record<string, unknown>
const endsOf = async (id: string) =>
  Object.fromEntries(
    (await limitsOn(desk.kernel, 'complaint', { actor: head, at: { region: city, id } })).map(
      ({ step, ends }) => [step, ends?.slice(0, 10) ?? null],
    ),
  )
/** A complaint that was accepted on the day it came. */
async function accepted() {
  const { submission, complaint } = await received({
    receivedOn: desk.clockwork.at.toISOString().slice(0, 10),
  })
  await desk.step(to('assign', complaint), head, { assignees: [officer.post] })
  await desk.step(to('accept', complaint), officer, { inquiry: '电饭锅质量，请答复是否同意调解' })
  await desk.step(to('mediate', complaint), officer, { consent: '双方电话同意' })
  return { submission, complaint }
}

describe('a complaint', () => {
  it('is to be accepted by the seventh working day, which may be a Saturday', async () => {
    const { complaint } = await received()
    expect(await endsOf(complaint)).toMatchObject({ accept: '2026-10-10' })
    await desk.on('2026-10-10')
    await desk.step(to('accept', complaint), officer, {})
    expect(await fieldsOf('complaint', complaint)).toMatchObject({
      late: false,
      acceptedOn: '2026-10-10',
    })
  })

  it('that is late is marked as late, and may still be accepted', async () => {
    await desk.on('2026-09-23')
    const { complaint } = await received()
    await desk.on('2026-10-12')
    expect(await fieldsOf('complaint', complaint)).toMatchObject({ late: true })
    expect(await stateOf('complaint', complaint)).toBe('received')
    await desk.step(to('accept', complaint), officer, {})
    expect(await stateOf('complaint', complaint)).toBe('accepted')
  })

  it('is refused with a ground, the reasons and the other remedies, or not at all', async () => {
    const { complaint } = await received({ receivedOn: '2026-10-12' })
    await expect(
      desk.step(to('refuse', complaint), officer, { refusal: 'r3' }),
    ).rejects.toMatchObject({ code: 'answers.disagree' })
    await desk.step(to('refuse', complaint), officer, {
      refusal: 'r3',
      refusalWhy: '不是为生活消费购买；可以依法提起诉讼或者申请仲裁',
      shown: '一年内同类投诉 0 件',
    })
    expect(await fieldsOf('complaint', complaint)).toMatchObject({ outcome: 'refused' })
    expect(await endsOf(complaint)).toEqual({})
    await desk.step(to('acceptAfterAll', complaint), head, { reason: '补充了购买凭证' })
    expect(await endsOf(complaint)).toHaveProperty('agree')
  })

  it('is agreed on; both sides are told, it is closed, called back on, and mediated once more', async () => {
    await desk.on('2026-08-03')
    const { complaint } = await accepted()
    expect(await endsOf(complaint)).toMatchObject({ agree: '2026-10-08' })
    await desk.on('2026-08-20')
    await desk.step(to('agree', complaint), officer, { refunded: 29900 })
    expect(await endsOf(complaint)).toEqual({ tellEnd: '2026-08-31' })
    await desk.step(to('tellEnd', complaint), officer, { way: 'platform' })
    await desk.step(to('close', complaint), officer)
    await desk.step(to('callBack', complaint), intake, { rating: 'r5' })
    expect(await fieldsOf('complaint', complaint)).toMatchObject({
      outcome: 'agreed',
      took: 17,
      score: 5,
    })
    await desk.step(to('reopen', complaint), head, { reason: '对方没有履行，提交了新的录音' })
    expect(await endsOf(complaint)).toMatchObject({ agree: '2026-10-19' })
    await desk.step(to('end', complaint), officer, { endReason: 'e3', endWhy: '对方拒绝' })
    await desk.step(to('tellEnd', complaint), officer, { way: 'letter' })
    await expect(
      desk.step(to('reopen', complaint), head, { reason: '再来' }),
    ).rejects.toMatchObject({ code: 'step.not-now' })
  })

  it('waits while something is tested, and has its days back afterwards', async () => {
    await desk.on('2026-08-03')
    const { complaint } = await accepted()
    await desk.on('2026-08-10')
    await desk.step(to('test', complaint), officer, {
      subject: '电饭锅一台',
      kind: 'inspection',
      appliedBy: 'both',
    })
    const testing = (
      await list(desk.kernel, 'complaint-testing', { actor: officer, where: { complaint } })
    ).records[0]!.id
    await desk.step(['complaint-testing', 'choose', testing], officer, {
      laboratoryName: '示例检测所',
      chosen: 'named',
      payer: 'firm',
      assignees: [people.laboratory.party],
    })
    await expect(desk.step(to('endTest', complaint), officer)).rejects.toMatchObject({
      code: 'children.not-ready',
    })
    await desk.step(['complaint-testing', 'handOver', testing], officer, {
      sample: '外观完好，双方签封',
      sampledOn: '2026-08-10',
      keeper: '示例检测所样品室',
    })
    await desk.step(['complaint-testing', 'report', testing], people.laboratory, {
      opinion: '电源线绝缘不符合要求',
      conforms: false,
      doneOn: '2026-08-20',
    })
    await desk.on('2026-08-20')
    await desk.step(to('endTest', complaint), officer)
    expect(await endsOf(complaint)).toMatchObject({ agree: '2026-10-12' })
  })

  it('ends by the clock when its sixty days are over, and by nobody else for that reason', async () => {
    await desk.on('2026-08-03')
    const { complaint } = await accepted()
    await expect(
      desk.step(to('end', complaint), officer, { endReason: 'e5', endWhy: '已满期' }),
    ).rejects.toMatchObject({ code: 'answers.disagree' })
    await desk.on('2026-10-08')
    expect(await stateOf('complaint', complaint)).toBe('mediating')
    await desk.on('2026-10-09')
    expect(await stateOf('complaint', complaint)).toBe('ended')
    expect(await fieldsOf('complaint', complaint)).toMatchObject({
      endReason: 'e5',
      outcome: 'ended',
      endedOn: '2026-10-09',
    })
    expect(await endsOf(complaint)).toEqual({ tellEnd: '2026-10-19' })
  })

  it('may be withdrawn; a recusal halts it until the head has decided', async () => {
    await desk.on('2026-08-03')
    const { complaint } = await accepted()
    await desk.step(to('pause', complaint), officer, { reason: '与商家负责人是亲属' })
    await expect(
      desk.step(to('resume', complaint), officer, { decision: '不回避' }),
    ).rejects.toMatchObject({ code: 'step.not-yours' })
    await desk.step(to('resume', complaint), head, { decision: '改由周四办理' })
    await desk.step(to('withdraw', complaint), officer, { reason: '双方自行和解' })
    expect(await stateOf('complaint', complaint)).toBe('withdrawn')
    expect(await endsOf(complaint)).toEqual({})
  })
})

describe('who sees what', () => {
  it('the enterprise is told what mediation needs, and answers; nothing says who complains', async () => {
    await desk.on('2026-08-03')
    const { complaint } = await accepted()
    const { records } = await list(desk.kernel, 'complaint-inquiry', { actor: people.firm })
    const inquiry = records.find(({ fields }) => fields.complaint === complaint)!
    expect(JSON.stringify(records)).not.toMatch(/林不言|13900000000/)
    await desk.step(['complaint-inquiry', 'answer', inquiry.id], people.firm, {
      willing: '同意调解',
      answer: '愿意换货',
    })
    expect(await desk.read('complaint', complaint, people.firm)).toBeUndefined()
  })

  it('the handler sees the letter, and its secrets by a look; other officers do not see it at all', async () => {
    const { submission } = await accepted()
    expect(await desk.read('submission', submission, people.secondOfficer)).toBeUndefined()
    expect(await desk.read('submission', submission, people.inspector)).toBeUndefined()
    const seen = await desk.read('submission', submission, officer)
    expect(JSON.stringify(seen)).not.toContain('林不言')
  })
})

describe('a letter with both', () => {
  it('becomes two cases that run apart, and the report says nothing of who wrote', async () => {
    await desk.on('2026-08-03')
    const submission = await desk.step(['submission', 'receive'], intake, letter({ wants: 'both' }))
    await expect(
      desk.step(['submission', 'split', submission], intake, { ...asComplaint, splitAs: 'both' }),
    ).rejects.toMatchObject({ code: 'answers.disagree' })
    await desk.step(['submission', 'split', submission], intake, {
      ...asComplaint,
      splitAs: 'both',
      facts: '销售的电饭锅没有强制性认证标志',
      tipDepartment: 'amr',
      named: true,
    })
    const tip = await from('tip', { submission })
    expect(await stateOf('tip', tip)).toBe('received')
    expect(JSON.stringify(await fieldsOf('tip', tip))).not.toMatch(/林不言|13900000000/)
    await desk.step(['tip', 'take', tip], people.secondOfficer)
    const { records } = await list(desk.kernel, 'clue', { actor: head, where: { source: 'tip' } })
    expect(records).toMatchObject([{ fields: { subject: '云桥电器有限公司' } }])
  })

  it('that is neither is told where to go, and may be taken back', async () => {
    const submission = await desk.step(['submission', 'receive'], intake, letter())
    await desk.step(['submission', 'redirect', submission], intake, {
      redirect: '请向信访部门反映',
    })
    await desk.step(['submission', 'takeBack', submission], intake, { reason: '实为投诉' })
    await desk.step(['submission', 'split', submission], intake, asComplaint)
  })
})

describe('what was received before Order 121', () => {
  const old = { receivedOn: '2026-04-14' }

  it('is mediated for 45 working days, and knows fewer grounds', async () => {
    await desk.on('2026-04-14')
    const { complaint } = await received(old)
    await desk.on('2026-04-16')
    await desk.step(to('accept', complaint), officer, {})
    await desk.step(to('mediate', complaint), officer, { consent: '同意' })
    expect(await endsOf(complaint)).toMatchObject({ agree: '2026-06-23' })
    const end = (endReason: string) =>
      desk.step(to('end', complaint), officer, { endReason, endWhy: '商户已注销' })
    await expect(end('e7')).rejects.toMatchObject({ code: 'answers.disagree' })
    await end('e8')
  })

  it('a named reporter is told within five working days what was decided; since then nobody must be', async () => {
    await desk.on('2026-04-20')
    const ends = async (more: Answers) => {
      const submission = await desk.step(['submission', 'receive'], intake, letter(more))
      await desk.step(['submission', 'split', submission], intake, asTip)
      const tip = await from('tip', { submission })
      await desk.step(['tip', 'take', tip], officer)
      await desk.step(['clue', 'notFile', await from('clue', { tip })], head, {
        reason: '查无实据',
      })
      const at = { region: city, id: tip }
      const limits = await limitsOn(desk.kernel, 'tip', { actor: head, at })
      await desk.step(['tip', 'tell', tip], officer, { told: '决定不予立案' })
      await desk.step(['tip', 'close', tip], officer)
      return limits.map((one) => [one.step, one.ends?.slice(0, 10)])
    }
    expect(await ends(old)).toEqual([['tell', '2026-04-27']])
    expect(await ends({ receivedOn: '2026-04-15' })).toEqual([])
  })

  it('and before 2020 there are no rules for it here', async () => {
    const submission = await desk.step(
      ['submission', 'receive'],
      intake,
      letter({ receivedOn: '2019-12-31' }),
    )
    await expect(
      desk.step(['submission', 'split', submission], intake, asComplaint),
    ).rejects.toMatchObject({ code: 'rules.none' })
  })
})

describe('a report', () => {
  const opened = async () => {
    const submission = await desk.step(['submission', 'receive'], intake, letter({ wants: 'tip' }))
    await desk.step(['submission', 'split', submission], intake, asTip)
    return from('tip', { submission })
  }
  type Taking = readonly [name: string, id: string]
  const step = ([name, id]: Taking, answers: Answers = {}, actor = officer) =>
    desk.step(['tip', name, id], actor, answers)

  it('of the same person and facts is merged, and separated where that was wrong', async () => {
    await desk.on('2026-09-23')
    const [first, second] = [await opened(), await opened()]
    const merged = { merged: first, reason: '同一人同一事实' }
    await expect(step(['merge', second], { reason: '重复' })).rejects.toMatchObject({
      code: 'answers.disagree',
    })
    await step(['merge', second], merged)
    await step(['separate', second], { reason: '产品不同' })
    await step(['take', second])
  })

  it('with new facts has its time for checking counted anew', async () => {
    await desk.on('2026-09-23')
    const tip = await opened()
    await step(['take', tip])
    const ends = async () => {
      const at = { region: city, id: await from('clue', { tip }) }
      return (await limitsOn(desk.kernel, 'clue', { actor: head, at })).map((one) =>
        one.ends?.slice(0, 10),
      )
    }
    expect(await ends()).toEqual(['2026-10-21'])
    await desk.on('2026-10-12')
    await step(['moreFacts', tip], { facts: '又提供了进货单照片' })
    expect(await ends()).toEqual(['2026-11-02'])
  })

  it('without power is not sent on: the reporter is told where to go', async () => {
    const tip = await opened()
    await step(['returnToIntake', tip], { reason: '违法行为发生在外地' })
    await expect(step(['elsewhere', tip], {}, intake)).rejects.toMatchObject({
      code: 'answers.disagree',
    })
    await step(['elsewhere', tip], { told: '请向丹溪市市场监管局举报' }, intake)
    await step(['reopen', tip], { reason: '补充了本地仓库的线索' }, head)
    expect(await stateOf('tip', tip)).toBe('received')
  })
})

describe('a matter of another authority', () => {
  it('goes to the county’s desk with its day of receipt, which signs or sends it back', async () => {
    await desk.on('2026-08-03')
    const submission = await desk.step(['submission', 'receive'], intake, letter())
    await desk.step(['submission', 'route', submission], intake, {
      toRegion: county,
      why: '经营地在河阳县（总局令第121号第13条）',
    })
    const { records } = await list(desk.kernel, 'submission', { actor: people.countyIntake })
    expect(records).toMatchObject([{ state: 'delivered', fields: { receivedOn: '2026-09-23' } }])
    const there = ['submission', 'sign', records[0]!.id] as const
    await desk.step(there, people.countyIntake)
    const at = { region: county, id: records[0]!.id }
    const asking = { at, field: 'phone', reason: '联系投诉人', now: desk.clockwork.at }
    const as = (actor: typeof intake) => ({ ...asking, actor, request: crypto.randomUUID() })
    expect(await look(desk.kernel, 'submission', as(people.countyIntake))).toBe('13900000000')
    await expect(look(desk.kernel, 'submission', as(people.neighbour))).rejects.toBeDefined()
    expect(await list(desk.kernel, 'submission', { actor: people.neighbour })).toMatchObject({
      records: [],
    })
  })

  it('a department without the power gives it back to the desk, which alone passes it on', async () => {
    const { submission, complaint } = await received()
    await desk.step(to('returnToIntake', complaint), officer, { reason: '属于住建部门' })
    await expect(
      desk.step(to('route', complaint), officer, {
        jurisdiction: county,
        jurisdictionWhy: '第13条',
      }),
    ).rejects.toMatchObject({ code: 'step.not-yours' })
    await desk.step(to('reassign', complaint), intake, { department: 'amr' })
    await desk.step(to('returnToIntake', complaint), officer, { reason: '经营地在河阳县' })
    await desk.step(to('route', complaint), intake, {
      jurisdiction: county,
      jurisdictionWhy: '第13条',
    })
    const { fields } = (await desk.read('submission', submission, intake))!
    expect(fields).toMatchObject({ toRegion: county })
  })

  it('authorities that do not agree within seven working days have one named by their superior', async () => {
    await desk.on('2026-08-03')
    const dispute = await desk.step(['competence-dispute', 'open'], intake, {
      matter: '网店的经营地',
      regions: [city, '9102'],
      openedOn: '2026-08-03',
    })
    await desk.on('2026-08-13')
    expect(await stateOf('competence-dispute', dispute)).toBe('referred')
    await desk.step(['competence-dispute', 'name', dispute], head, {
      named: city,
      basis: '云泽省局指定管辖通知书',
    })
  })
})
