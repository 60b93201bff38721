import { history, list, look, newId, take, takeAll } from '@zhiheng/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answers, city, holder, openDesk, people } from '../complaints/testing/desk.ts'
import { system } from '../roles.ts'

let desk: Awaited<ReturnType<typeof openDesk>>
beforeAll(async () => {
  desk = await openDesk('2026-05-06')
})
afterAll(() => desk.close())

const { intake, officer, head, rewarder, secondRewarder } = people
/** A closed case proposes by itself, and names what whoever closed it may not read. */
const byItself = { ...head, roles: [...head.roles, system.role] }
const name = '林不言'
const identity = { name, identity: '110101199003070011', account: '6222000' }

/** A report sent in under a code, with who sent it, in one go. */
async function reported() {
  const token = holder()
  const [submission, person] = [newId(), newId()]
  const at = (id: string) => ({ region: city, id })
  const letter: Answers = {
    respondent: '云桥电器有限公司',
    channel: 'web',
    receivedOn: '2026-05-06',
    wants: 'tip',
    text: '仓库里更换认证标志',
    rewardWanted: true,
  }
  const { clockwork, kernel } = desk
  const taking = { actor: { ...token, scope: [city] }, ...clockwork, request: crypto.randomUUID() }
  await takeAll(kernel, taking, [
    { ref: ['submission', 'submit'], on: [{ at: at(submission), answers: letter }] },
    {
      ref: ['informant', 'give'],
      on: [{ at: at(person), answers: { submission, insider: false, name, phone: '13900000000' } }],
    },
  ])
  await desk.step(['submission', 'split', submission], intake, {
    splitAs: 'tip',
    facts: '更换认证标志',
    tipDepartment: 'amr',
    named: true,
  })
  const { records } = await list(kernel, 'tip', { actor: head, where: { submission } })
  return { token, person, submission, tip: records[0]!.id }
}

/** The report proved true, with so many fen of fines. */
async function proven(fine: number) {
  const one = await reported()
  const day = desk.clockwork.at.toISOString().slice(0, 10)
  const reward = await desk.step(['reward', 'propose'], byItself, {
    tip: one.tip,
    submission: one.submission,
    openedOn: day,
    closedOn: day,
    department: 'amr',
    fine,
  })
  return { ...one, reward }
}
const one = async (register: string, where: Readonly<Record<string, string>>, actor = head) => {
  const { records } = await list(desk.kernel, register, { actor, where })
  expect(records).toHaveLength(1)
  return records[0]!
}
const to = (step: string, id: string) => ['reward', step, id] as const
const fieldOf = async (register: string, id: string, field: string) =>
  (await desk.read(register, id, rewarder))!.fields[field]
const payers = { payer: rewarder.post, secondPayer: secondRewarder.post }

async function approved(fine = 8_000_000, grade = 'first') {
  const one = await proven(fine)
  await desk.step(to('grade', one.reward), rewarder, {
    grade,
    gradeWhy: '事实清楚，证据直接',
    fine,
  })
  await desk.step(['informant', 'award', one.person], rewarder, {
    reward: one.reward,
    percent: 100,
  })
  await desk.step(to('approve', one.reward), head, payers)
  const where = { reward: one.reward }
  const { records } = await list(desk.kernel, 'reward-payment', { actor: rewarder, where })
  return { ...one, payment: records[0]!.id }
}

describe('what a reward is worth', () => {
  it.each([
    ['first', 8_000_000, null, 500_000],
    ['second', 300_000_000, null, 9_000_000],
    ['first', 3_000_000_000, null, 100_000_000],
    ['third', null, null, 100_000],
    ['third', 0, null, 100_000],
    ['second', 300_000_000, 1_000_000, 10_000_000],
    ['first', 3_000_000_000, 5_000_000, 100_000_000],
    ['third', 10_000_050, null, 100_001],
  ] as const)('%s grade, %s fen fined, %s more for an insider: %s fen', async (...row) => {
    const [grade, fine, insiderExtra, expected] = row
    const { reward } = await proven(fine ?? 0)
    const answers = { grade, gradeWhy: '依据相符', fine, insiderExtra }
    await desk.step(to('grade', reward), rewarder, answers)
    expect(await fieldOf('reward', reward, 'amount')).toBe(expected)
  })
})

it('a region may set its own rates from a day on', async () => {
  await desk.step(['limit-setting', 'import'], head, {
    name: 'reward.rate.second',
    since: '2026-05-01',
    amount: 4,
    basis: '临市监规〔2026〕3号（示例）',
  })
  const { reward } = await proven(0)
  const answers = { grade: 'second', gradeWhy: '依据相符', fine: 300_000_000 }
  await desk.step(to('grade', reward), rewarder, answers)
  expect(await fieldOf('reward', reward, 'amount')).toBe(12_000_000)
})

describe('a report that proves true', () => {
  it('becomes a lead, a case and, once the case is closed, the proposal of a reward', async () => {
    const { tip } = await reported()
    await desk.step(['tip', 'take', tip], officer)
    const clue = (await one('clue', { tip })).id
    const firm = people.firm.party
    await desk.step(['clue', 'file', clue], head, { party: firm, kind: 'simple' })
    expect((await desk.read('tip', tip, head))!.state).toBe('filed')
    const theCase = (await one('penalty-case', { clue })).id
    const step = (name: string, actor: typeof head, answers: Answers = {}) =>
      desk.step(['penalty-case', name, theCase], actor, answers)
    await step('investigate', officer, { assignees: [officer.post, people.secondOfficer.post] })
    await step('propose', officer, { investigation: '属实', proposal: '罚款二万元' })
    await step('review', { ...head, post: crypto.randomUUID() }, { legalReview: '同意' })
    await step('notify', officer, { told: '拟罚款二万元，没收一万元' })
    await step('waiveHearing', people.firm)
    const decision = {
      outcome: 'penalised',
      decision: '罚款',
      fine: 2_000_000,
      confiscated: 1_000_000,
    }
    await step('decide', head, decision)
    await step('serve', officer, { receipt: 'a'.repeat(64) })
    await step('pay', people.firm, { paid: 3_000_000, paidOn: '2026-05-06' })
    await step('close', head)
    const reward = await one('reward', { tip }, rewarder)
    expect(reward).toMatchObject({ state: 'proposed', fields: { fine: 3_000_000 } })
    expect((await desk.read('tip', tip, head))!.state).toBe('concluded')
    await desk.step(['tip', 'tell', tip], officer, { told: '已立案并作出处罚' })
    await desk.step(['tip', 'close', tip], officer)
  })
})

describe('a reward', () => {
  it('is approved by the head, claimed under the code, and paid by one of the two named', async () => {
    const { token, payment, reward } = await approved()
    await desk.step(to('notify', reward), rewarder)
    const stranger = holder()
    await expect(desk.step(['reward-payment', 'confirm', payment], stranger)).rejects.toMatchObject(
      { code: 'record.unknown' },
    )
    await desk.step(['reward-payment', 'confirm', payment], token)
    await expect(desk.step(['reward-payment', 'confirm', payment], token)).rejects.toMatchObject({
      code: 'step.not-from-here',
    })
    const third = { ...rewarder, post: crypto.randomUUID() }
    const paying = { receipt: '回单 001', paidOn: '2026-05-06' }
    await expect(
      desk.step(['reward-payment', 'pay', payment], third, paying),
    ).rejects.toMatchObject({ code: 'answers.disagree' })
    await desk.step(['reward-payment', 'pay', payment], secondRewarder, paying)
    await desk.step(to('settle', reward), rewarder, { outcome: 'paid' })
    expect(await fieldOf('reward', reward, 'paid')).toBe(500_000)
    expect(await fieldOf('reward-payment', payment, 'amount')).toBe(500_000)
  })

  it('from 500,000 yuan on is approved only with the finance department', async () => {
    const { person, reward } = await proven(1_000_000_000)
    const graded = { grade: 'first', gradeWhy: '特别重大', fine: 1_000_000_000 }
    await desk.step(to('grade', reward), rewarder, graded)
    await desk.step(['informant', 'award', person], rewarder, { reward, percent: 100 })
    await expect(desk.step(to('approve', reward), head, payers)).rejects.toMatchObject({
      code: 'answers.disagree',
    })
    const agreed = { financeAgreed: true, financePaper: 'a'.repeat(64) }
    await desk.step(to('consult', reward), rewarder, agreed)
    await expect(
      desk.step(to('approve', reward), head, { ...payers, secondPayer: rewarder.post }),
    ).rejects.toMatchObject({ code: 'answers.disagree' })
    await desk.step(to('approve', reward), head, payers)
  })

  it('goes back to be graded anew, or is refused with the reason', async () => {
    const { reward } = await proven(0)
    await desk.step(to('grade', reward), rewarder, { grade: 'first', gradeWhy: '—', fine: 0 })
    await desk.step(to('returnGrade', reward), head, { reason: '证据不足一级' })
    await desk.step(to('refuse', reward), head, { reason: '负有法定监督职责的人员举报' })
    expect(await fieldOf('reward', reward, 'outcome')).toBe('refused')
  })

  it('is shared by several: each has a share, and what rounding leaves is put right by hand', async () => {
    const { person, reward } = await proven(8_000_000)
    const other = await reported()
    await desk.step(to('grade', reward), rewarder, {
      grade: 'third',
      gradeWhy: '—',
      fine: 10_000_050,
    })
    await desk.step(['informant', 'award', person], rewarder, { reward, percent: 70 })
    const share = (percent: number) =>
      desk.step(['informant', 'award', other.person], rewarder, { reward, percent })
    await expect(share(31)).rejects.toMatchObject({ code: 'balance.short' })
    await share(30)
    await desk.step(to('approve', reward), head, payers)
    const where = { reward }
    const { records } = await list(desk.kernel, 'reward-payment', { actor: rewarder, where })
    expect(records.map(({ fields }) => fields.amount).toSorted()).toEqual([30_000, 70_001])
  })

  it('that nobody claims in sixty days lapses, and may still be allowed', async () => {
    const { payment, reward } = await approved()
    await desk.step(to('notify', reward), rewarder)
    const before = desk.clockwork.at
    await desk.on('2026-07-07')
    expect((await desk.read('reward-payment', payment, rewarder))!.state).toBe('unclaimed')
    await desk.step(['reward-payment', 'confirmLate', payment], head, { reason: '住院治疗' })
    desk.clockwork.at = before
  })
})

describe('who it is', () => {
  const field = 'name'
  it('is told to the two who pay, once it is approved, each look with its reason', async () => {
    const { person } = await proven(0)
    const asking = (actor: typeof rewarder, at: string) => ({
      ...{ actor, at: { region: city, id: at }, field, reason: '核对领款人' },
      ...{ now: desk.clockwork.at, request: crypto.randomUUID() },
    })
    await expect(look(desk.kernel, 'informant', asking(rewarder, person))).rejects.toMatchObject({
      code: 'step.not-yours',
    })
    const paid = await approved()
    const read = await look(desk.kernel, 'informant', asking(rewarder, paid.person))
    expect(read).toBe(name)
    const at = { region: city, id: paid.person }
    const events = await history(desk.kernel, 'informant', { actor: head, at })
    expect(events.at(-1)).toMatchObject({ stepTitle: '查看保密内容', actorName: rewarder.name })
    for (const actor of [head, intake, { ...rewarder, post: crypto.randomUUID() }])
      await expect(
        look(desk.kernel, 'informant', asking(actor, paid.person)),
      ).rejects.toMatchObject({ code: 'step.not-yours' })
  })

  it('is nowhere that an officer, a head, an administrator or an inspector could read', async () => {
    const { token, person, reward, payment, tip } = await approved()
    await desk.step(['informant', 'complete', person], token, identity)
    const read = await Promise.all(
      [officer, head, people.office, people.administrator, people.inspector, intake].flatMap(
        (actor) =>
          ['submission', 'tip', 'clue', 'reward', 'informant', 'reward-payment'].map((register) =>
            list(desk.kernel, register, { actor }).then(({ records }) => records),
          ),
      ),
    )
    const told = await Promise.all(
      [
        ['informant', person],
        ['reward', reward],
        ['reward-payment', payment],
        ['tip', tip],
      ].map(([register, id]) =>
        history(desk.kernel, register!, { actor: head, at: { region: city, id: id! } }),
      ),
    )
    expect(JSON.stringify([read, told])).not.toMatch(
      /林不言|13900000000|110101199003070011|6222000/,
    )
    for (const actor of [officer, people.administrator, people.inspector])
      for (const register of ['reward', 'informant', 'reward-payment'])
        expect((await list(desk.kernel, register, { actor })).records).toEqual([])
  })

  it('may be given up under the code', async () => {
    const { token, person } = await reported()
    await desk.step(['informant', 'waive', person], token, { reason: '不要奖励' })
    await expect(
      take(desk.kernel, ['informant', 'award'], {
        on: [{ at: { region: city, id: person }, answers: { reward: newId(), percent: 100 } }],
        actor: rewarder,
        ...desk.clockwork,
        request: crypto.randomUUID(),
      }),
    ).rejects.toMatchObject({ code: 'step.not-from-here' })
  })
})
