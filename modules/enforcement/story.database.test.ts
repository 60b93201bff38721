import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { county, firmCode, openBureau, people } from './testing/bureau.ts'

const { officer, colleague, head, deputy, firm, otherFirm, neighbour } = people
const lead = {
  subject: '涉嫌销售假冒酱油',
  source: 'mediation',
  receivedOn: '2026-03-02',
  facts: '消费者送检不合格',
  department: 'amr',
}
let db: Awaited<ReturnType<typeof openBureau>>
beforeAll(async () => {
  db = await openBureau()
})
afterAll(() => db.close())
const work = (on: string) => ({ by: officer, on })
const byHead = (on: string) => ({ by: head, on })

describe('a lead', () => {
  const record = () => db.step(['clue', 'record'], work('2026-03-02'), lead)

  it('has fifteen working days from its receipt, once prolonged by the head, and begins anew with new facts', async () => {
    const id = await record()
    expect(await db.ends('clue', id)).toEqual({ file: '2026-03-23' })
    const more = { reason: '等待检验' }
    expect(await db.refused(['clue', 'prolong', id], work('2026-03-20'), more)).toContain(
      'not-yours',
    )
    await db.step(['clue', 'prolong', id], byHead('2026-03-20'), more)
    expect(await db.ends('clue', id)).toEqual({ file: '2026-04-14' })
    expect(await db.refused(['clue', 'prolong', id], byHead('2026-03-23'), more)).not.toBe('taken')
    const fresh = { facts: '又有三名消费者反映', receivedOn: '2026-04-01' }
    await db.step(['clue', 'supplement', id], work('2026-04-01'), fresh)
    expect((await db.ends('clue', id)).file! > '2026-04-14').toBe(true)
  })

  it('is late and can still be filed; nobody files what nobody is suspected of', async () => {
    const id = await record()
    await db.dayPasses('2026-03-23')
    const kind = { kind: 'general' }
    expect(await db.refused(['clue', 'file', id], byHead('2026-03-25'), kind)).toContain(
      '须写明当事人',
    )
    await db.step(['clue', 'file', id], byHead('2026-03-25'), { ...kind, party: firmCode })
    expect((await db.read('clue', id))?.fields).toMatchObject({
      outcome: 'filed',
      checkedOn: '2026-03-25',
    })
  })

  it('is not filed by the head who recorded it', async () => {
    const id = await db.step(['clue', 'record'], byHead('2026-03-02'), lead)
    const file = { kind: 'general', party: firmCode }
    expect(await db.refused(['clue', 'file', id], byHead('2026-03-03'), file)).toContain(
      'step.apart',
    )
    await db.step(['clue', 'file', id], { by: deputy, on: '2026-03-03' }, file)
  })

  it('that is not filed has a reason, and may be checked again', async () => {
    const id = await record()
    expect(await db.refused(['clue', 'notFile', id], byHead('2026-03-10'))).toContain('理由')
    await db.step(['clue', 'notFile', id], byHead('2026-03-10'), { reason: '违法事实不成立' })
    expect(await db.ends('clue', id)).toEqual({})
    await db.step(['clue', 'reopen', id], byHead('2026-03-12'), {
      receivedOn: '2026-03-12',
      reason: '发现新证据',
    })
    expect(await db.ends('clue', id)).toEqual({ file: '2026-04-02' })
    expect(await db.read('clue', id)).toMatchObject({
      state: 'recorded',
      fields: { outcome: null },
    })
  })

  it('is merged into another, which must be named', async () => {
    const id = await record()
    const into = await record()
    const why = { reason: '同一当事人同一事实' }
    expect(await db.refused(['clue', 'merge', id], byHead('2026-03-10'), why)).toContain(
      '并入的线索',
    )
    await db.step(['clue', 'merge', id], byHead('2026-03-10'), { ...why, mergedInto: into })
    expect(await db.stateOf('clue', id)).toBe('merged')
  })

  it('moves to the region whose matter it is, and its time begins there when it is signed for', async () => {
    const id = await record()
    const to = { to: '910102', reason: '违法行为发生在邻县' }
    await db.step(['clue', 'move', id], byHead('2026-03-05'), to)
    const there = await db.newest('clue-elsewhere', neighbour, { state: 'delivered' })
    expect(there).toMatchObject({
      region: '910102',
      fields: { from: county, receivedOn: '2026-03-02' },
    })
    const sign = { by: neighbour, on: '2026-03-09', region: '910102' }
    await db.step(['clue-elsewhere', 'sign', there.id], sign, { department: 'amr' })
    const made = await db.newest('clue', neighbour)
    expect(made.fields).toMatchObject({
      source: 'transfer',
      from: county,
      receivedOn: '2026-03-09',
    })
    expect(await db.ends('clue', made.id, '910102')).toEqual({ file: '2026-03-30' })
  })
})

describe('a seizure', () => {
  const goods = {
    object: '酱油 200 瓶',
    party: firmCode,
    regime: 'food',
    list: '500 毫升，200 瓶',
    place: '县局仓库',
    seizedOn: '2026-03-02',
    department: 'amr',
    assignees: [officer.post, colleague.post],
  }
  it('of food ends after thirty days, forty-five more where the head prolongs once', async () => {
    const id = await db.step(['seizure', 'seize'], work('2026-03-02'), goods)
    expect(await db.ends('seizure', id)).toEqual({ finish: '2026-04-01' })
    const why = { reason: '情况复杂' }
    expect(await db.refused(['seizure', 'prolong', id], byHead('2026-03-30'), why)).not.toBe(
      'taken',
    )
    await db.step(['seizure', 'prolongFood', id], byHead('2026-03-30'), why)
    expect(await db.ends('seizure', id)).toEqual({ finish: '2026-05-18' })
    expect(await db.refused(['seizure', 'finish', id], work('2026-04-01'))).toContain('处理结果')
    await db.step(['seizure', 'finish', id], work('2026-04-02'), { outcome: 'released' })
    expect(await db.read('seizure', id)).toMatchObject({
      state: 'ended',
      fields: { endedOn: '2026-04-02' },
    })
  })
})

describe('a brand', () => {
  const ofFirm = (on: string) => ({ by: firm, on })
  const brand = { party: firmCode, brand: '云桥', contact: '打假专员', since: '2026-01-05' }

  it('joins by its holder, which reports fakes, sees its own reports only and may ask again', async () => {
    const id = await db.step(['brand', 'join'], ofFirm('2026-01-05'), brand)
    const fake = { brandName: '云桥', brand: id, party: firmCode, facts: '某店销售仿冒品' }
    const report = await db.step(['brand-report', 'report'], ofFirm('2026-03-02'), fake)
    expect(await db.read('brand-report', report, { by: otherFirm })).toBeUndefined()
    expect(await db.refused(['brand-report', 'toClue', report], work('2026-03-03'))).toContain(
      '承办部门',
    )
    const dept = { department: 'amr' }
    await db.step(['brand-report', 'toClue', report], work('2026-03-03'), dept)
    expect((await db.newest('clue', officer, { source: 'brand' })).fields).toMatchObject({
      subject: '云桥',
    })
    const answer = { answer: '已立案调查' }
    await db.step(['brand-report', 'answer', report], work('2026-03-10'), answer)
    expect(await db.read('brand-report', report, { by: firm })).toMatchObject({
      state: 'answered',
      fields: { outcome: 'answered', answeredOn: '2026-03-10' },
    })
    const again = { reason: '没有写明查处结果' }
    await db.step(['brand-report', 'askMore', report], ofFirm('2026-03-11'), again)
    const taken = { reason: '已和解' }
    await db.step(['brand-report', 'withdraw', report], ofFirm('2026-03-12'), taken)
    expect(await db.stateOf('brand-report', report)).toBe('withdrawn')
  })

  it('has a clock for answers only where the region has set one', async () => {
    const id = await db.step(['brand', 'join'], work('2026-01-05'), { ...brand, brand: '澜泰' })
    const fake = { brandName: '澜泰', brand: id, party: firmCode, facts: '仿冒' }
    const before = await db.step(['brand-report', 'report'], work('2026-03-02'), fake)
    expect(await db.ends('brand-report', before)).toEqual({})
    const set = {
      name: 'brand.answer',
      since: '2026-03-03',
      amount: 10,
      unit: 'workdays',
      basis: '县打假协作办法',
    }
    await db.step(['limit-setting', 'import'], byHead('2026-03-03'), set)
    const after = await db.step(['brand-report', 'report'], work('2026-03-04'), fake)
    expect(await db.ends('brand-report', after)).toEqual({ answer: '2026-03-18' })
  })
})

describe('a rapid case', () => {
  const sudden = {
    subject: '幼儿园食物中毒',
    level: 'major',
    foundAt: '2026-03-02T01:00:00Z',
    situation: '十名儿童就医',
  }

  it('is opened by any officer, worked on by a team with tasks and a common log, and reviewed by another', async () => {
    const id = await db.step(['rapid-case', 'open'], work('2026-03-02'), sudden)
    const team = { department: 'amr', assignees: [officer.post, colleague.post] }
    await db.step(['rapid-case', 'formTeam', id], byHead('2026-03-02'), team)
    const give = { rapid: id, department: 'amr', task: '封存食材', due: '2026-03-03' }
    const task = await db.step(['rapid-task', 'give'], work('2026-03-02'), give)
    const entry = { measures: '已封存', entry: '到达现场' }
    await db.step(['rapid-case', 'log', id], work('2026-03-02'), entry)
    expect(await db.refused(['rapid-case', 'sum', id], work('2026-03-03'))).toContain(
      'children.not-ready',
    )
    await db.dayPasses('2026-03-03')
    const result = { result: '封存三十公斤' }
    await db.step(['rapid-task', 'finish', task], work('2026-03-04'), result)
    await db.step(['rapid-task', 'askAgain', task], byHead('2026-03-04'), {
      due: '2026-03-06',
      reason: '漏了冷库',
    })
    await db.step(['rapid-task', 'finish', task], work('2026-03-05'), result)
    await db.step(['rapid-case', 'sum', id], work('2026-03-09'))
    await db.step(['rapid-case', 'returnSum', id], byHead('2026-03-10'), { reason: '补充溯源' })
    await db.step(['rapid-case', 'sum', id], work('2026-03-11'))
    const review = { closingReview: '处置及时' }
    await db.step(['rapid-case', 'close', id], byHead('2026-03-12'), review)
    expect(await db.read('rapid-case', id)).toMatchObject({
      state: 'closed',
      fields: { outcome: 'handled' },
    })
  })

  it('that proves unfounded ends with a reason', async () => {
    const id = await db.step(['rapid-case', 'open'], work('2026-03-02'), sudden)
    await db.step(['rapid-case', 'end', id], byHead('2026-03-02'), { reason: '误报' })
    expect((await db.read('rapid-case', id))?.fields.outcome).toBe('unfounded')
  })
})
