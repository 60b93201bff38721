import { list } from '@zhiheng/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  aFile,
  answered,
  asked,
  considered,
  decided,
  firmCode,
  listed,
  notice,
  openCreditCounty,
  penalised,
  people,
  proposed,
} from './testing/county.ts'

const { officer, head, deputy, firm, cityOfficer, cityHead, everyone, buyer, financeHead } = people

let db: Awaited<ReturnType<typeof openCreditCounty>>
beforeAll(async () => {
  db = await openCreditCounty()
})
afterAll(() => db.close())

const entry = (step: string, id: string) => ['list-entry', step, id] as const
const fieldsOf = async (register: string, id: string) => (await db.read(register, id))!.fields
const shownOf = async (of: string) =>
  (await list(db.kernel, 'list-publication', { actor: everyone, where: { entry: of } })).records
const measuresOf = async (of: string) =>
  (await list(db.kernel, 'measure-case', { actor: head, where: { entry: of } })).records

describe('a ground', () => {
  it('is approved by another post, and a local one lists nobody', async () => {
    const by = { by: officer, on: '2026-01-05' }
    const local = {
      ...{ basisNo: 'DF-01', item: '地方规定', act: '地方办法', article: '第一条' },
      ...{ level: 'local', allows: 'serious', years: 1, earlyMonths: 12 },
      ...{ consent: false, since: '2025-01-01' },
    }
    expect(await db.refused(['list-basis', 'enter'], by, local)).toContain('不得列入严重违法')
    const id = await db.step(['list-basis', 'enter'], by, { ...local, allows: 'expose' })
    const twice = { ...officer, roles: ['officer', 'head'] }
    expect(
      await db.refused(['list-basis', 'approve', id], { by: twice, on: '2026-01-06' }),
    ).toContain('step.self')
    await db.step(['list-basis', 'approve', id], { by: head, on: '2026-01-06' })
    const grounds = { party: firmCode, decisionNo: await penalised(db), grounds: '建议' }
    expect(
      await db.refused(['list-basis', 'propose', id], { by: officer, on: '2026-03-03' }, grounds),
    ).toContain('step.not-now')
  })
})

describe('a listing', () => {
  it('follows a penalty that stands, and only once', async () => {
    const ask = (decisionNo: string, party = firmCode) =>
      db.refused(
        ['list-basis', 'propose', db.ground],
        { by: officer, on: '2026-03-03' },
        { party, decisionNo, grounds: '建议列入' },
      )
    const decisionNo = await penalised(db)
    expect(await ask('2026-9999')).toContain('谁处罚、谁列入')
    expect(await ask(decisionNo, people.otherFirm.party!)).toContain('elsewhere.missing')
    expect(await ask(decisionNo)).toBe('taken')
    expect(await ask(decisionNo)).toContain('不得重复')
  })

  it('is impossible without a notice, which says why, with what effect and how to leave', async () => {
    const id = await proposed(db)
    const decision = { decision: '列入' }
    const on = '2026-03-04'
    expect(await db.refused(entry('decide', id), { by: head, on }, decision)).toContain(
      'step.not-from-here',
    )
    expect(await db.refused(entry('publish', id), { by: officer, on })).toContain(
      'step.not-from-here',
    )
    expect(
      await db.refused(entry('notify', id), { by: officer, on }, { ...notice, route: null }),
    ).toContain('移出名单的途径')
    await db.step(entry('notify', id), { by: officer, on }, notice)
    expect(await fieldsOf('list-entry', id)).toMatchObject({
      noticedOn: on,
      noticeNo: expect.stringMatching(/^2026-\d{4}$/),
    })
    expect(await db.refused(entry('notify', id), { by: officer, on }, notice)).toContain(
      'step.not-from-here',
    )
  })

  it('is read by its enterprise once it is told, and by nobody outside before it is published', async () => {
    const id = await proposed(db)
    expect(await db.read('list-entry', id, { by: firm })).toBeUndefined()
    await db.step(entry('notify', id), { by: officer, on: '2026-03-04' }, notice)
    expect(await db.read('list-entry', id, { by: firm })).toBeDefined()
    expect(await db.read('list-entry', id, { by: people.otherFirm })).toBeUndefined()
    expect(await db.read('list-entry', id, { by: everyone })).toBeUndefined()
  })

  it('waits for the firm as long as the region sets, and goes on without it after that', async () => {
    const never = await proposed(db)
    await db.step(entry('notify', never), { by: officer, on: '2026-03-04' }, notice)
    expect((await db.ends('list-entry', never)).plead).toBeUndefined()
    const setting = { name: 'list.statement', since: '2026-03-01', amount: 5, unit: 'workdays' }
    await db.step(
      ['limit-setting', 'import'],
      { by: head, on: '2026-03-04' },
      { ...setting, basis: '县局通知' },
    )
    const id = await proposed(db)
    await db.step(entry('notify', id), { by: officer, on: '2026-03-04' }, notice)
    expect((await db.ends('list-entry', id)).plead).toBe('2026-03-11')
    await db.dayPasses('2026-03-11')
    expect(await db.stateOf('list-entry', id)).toBe('unstated')
    expect(await db.stateOf('list-entry', never)).toBe('noticed')
    expect(
      await db.refused(entry('plead', id), { by: firm, on: '2026-03-12' }, { statement: '迟' }),
    ).toContain('step.not-from-here')
    await db.step(entry('waive', never), { by: firm, on: '2026-03-12' }, { confirmed: '没有意见' })
    await db.step(
      entry('withdraw', never),
      { by: officer, on: '2026-03-12' },
      { why: '处罚决定正在复议' },
    )
    expect(await db.stateOf('list-entry', never)).toBe('withdrawn')
  })

  it('needs the consent of the office above, by its own reply', async () => {
    const id = await considered(db)
    const decision = { decision: '列入' }
    expect(
      await db.refused(entry('decide', id), { by: head, on: '2026-03-10' }, decision),
    ).toContain('须先报请上一级机关同意')
    const agreed = await answered(db)
    expect(await fieldsOf('list-entry', agreed)).toMatchObject({
      consent: 'agreed',
      consentOn: '2026-03-12',
    })
    const refused = await answered(db, 'refuse')
    expect(await db.read('list-entry', refused)).toMatchObject({
      state: 'notListed',
      fields: { consent: 'refused', outcome: 'notListed' },
    })
  })

  it('is asked for again where the office above sends it back, and a reply is taken in once', async () => {
    const { id, up } = await asked(db)
    const there = { on: '2026-03-11', region: '9101' }
    const back = { reason: '未附复查报告' }
    await db.step(['list-consent', 'return', up], { by: cityOfficer, ...there }, back)
    const again = { considered: '已补充复查报告', returned: '未附复查报告' }
    await db.step(entry('askAgain', id), { by: head, on: '2026-03-12' }, again)
    const { id: second } = await db.newest('list-consent', cityHead, { state: 'delivered' })
    await db.step(['list-consent', 'sign', second], { by: cityOfficer, ...there })
    const opinion = { opinion: '同意' }
    await db.step(['list-consent', 'agree', second], { by: cityHead, ...there }, opinion)
    await db.step(['list-consent', 'reopen', second], { by: cityHead, ...there }, { why: '笔误' })
    await db.step(['list-consent', 'refuse', second], { by: cityHead, ...there }, opinion)
    const replies = await list(db.kernel, 'list-consent-reply', {
      actor: head,
      where: { entry: id },
    })
    const takeIn = (reply: string) =>
      db.refused(['list-consent-reply', 'takeIn', reply], { by: officer, on: '2026-03-13' })
    const yes = replies.records.find(({ fields }) => fields.result === 'agreed')!
    const no = replies.records.find(({ fields }) => fields.result === 'refused')!
    expect(await takeIn(yes.id)).toBe('taken')
    expect(await takeIn(no.id)).toContain('上级不同意')
  })

  it('is decided by the head, who proposed nothing of it, or declined with a reason', async () => {
    const id = await answered(db)
    const on = '2026-03-13'
    const own = { ...officer, roles: ['officer', 'head'] }
    expect(await db.refused(entry('decide', id), { by: officer, on }, {})).toContain(
      'step.not-yours',
    )
    expect(await db.refused(entry('decide', id), { by: own, on }, { decision: '列入' })).toContain(
      'step.apart',
    )
    expect(await db.refused(entry('decide', id), { by: head, on }, {})).toContain('决定内容')
    await db.step(entry('decide', id), { by: head, on }, { decision: '列入名单' })
    expect(await fieldsOf('list-entry', id)).toMatchObject({
      until: '2029-03-13',
      earlyFrom: '2027-03-13',
      listNo: expect.stringMatching(/^2026-\d{4}$/),
    })
    expect(await db.ends('list-entry', id)).toMatchObject({ publish: '2026-04-13' })
    await db.dayPasses('2026-04-13')
    expect(await fieldsOf('list-entry', id)).toMatchObject({ late: true })
    await db.step(entry('revoke', id), { by: head, on: '2026-04-14' }, { reason: '处罚被撤销' })
    const other = await considered(db)
    expect(await db.refused(entry('decline', other), { by: head, on }, {})).toContain(
      '不予列入的理由',
    )
    await db.step(entry('decline', other), { by: head, on }, { decision: '情节较轻' })
    expect(await db.stateOf('list-entry', other)).toBe('notListed')
  })

  it('is published by another post, with one case for each measure in force at once', async () => {
    const id = await decided(db)
    const both = { ...head, roles: ['officer', 'head'] }
    expect(await db.refused(entry('publish', id), { by: both, on: '2026-03-16' })).toContain(
      'step.self',
    )
    await db.step(entry('publish', id), { by: deputy, on: '2026-03-16' })
    expect(await db.read('list-entry', id, { by: everyone })).toBeUndefined()
    const [seen, ...others] = await shownOf(id)
    expect(others).toEqual([])
    expect(seen?.fields).toMatchObject({
      party: firmCode,
      until: '2029-03-13',
      publishedOn: '2026-03-16',
    })
    expect(Object.keys(seen?.fields ?? {})).not.toContain('facts')
    const cases = await measuresOf(id)
    expect(cases.map(({ state, fields }) => [state, fields.department]).toSorted()).toEqual([
      ['assigned', 'amr'],
      ['assigned', 'finance'],
    ])
  })
})

describe('a measure', () => {
  it('is carried out with proof, refused or impossible with a reason, and ends with the listing', async () => {
    const id = await listed(db)
    const cases = await measuresOf(id)
    const of = (department: string) =>
      cases.find(({ fields }) => fields.department === department)!.id
    const [honour, fund] = [of('amr'), of('finance')]
    const on = '2026-03-17'
    const done = (proof: readonly string[] | null, by = buyer) =>
      db.refused(['measure-case', 'execute', fund], { by, on }, { feedback: '已取消资格', proof })
    expect(await done([aFile], officer)).toContain('step.not-yours')
    expect(await done(null)).toContain('须附证明材料')
    expect(await done([aFile])).toBe('taken')
    expect(await db.read('measure-case', fund, { by: firm })).toBeDefined()
    expect(await db.read('measure-case', honour, { by: firm })).toBeUndefined()
    const why = { feedback: '当年没有评选' }
    expect(
      await db.refused(['measure-case', 'declareImpossible', honour], { by: officer, on }, {}),
    ).toContain('须写明理由')
    await db.step(['measure-case', 'declareImpossible', honour], { by: officer, on }, why)
    await db.step(['measure-case', 'reopen', honour], { by: officer, on }, { reason: '已启动评选' })
    await db.step(['measure-case', 'refuse', honour], { by: deputy, on }, why)
    const annul = { removedFor: 'annulled', removedWhy: '处罚决定被复议撤销' }
    await db.step(entry('annul', id), { by: head, on: '2026-05-06' }, annul)
    expect((await measuresOf(id)).map(({ state }) => state)).toEqual(['ended', 'ended'])
    expect(await fieldsOf('measure-case', fund)).toMatchObject({ result: 'executed' })
  })

  it('of a line that has ended follows from no listing', async () => {
    const id = await decided(db)
    const why = { reason: '清单修订' }
    await db.step(['credit-measure', 'end', db.funds], { by: financeHead, on: '2026-03-14' }, why)
    await db.step(entry('publish', id), { by: deputy, on: '2026-03-16' })
    expect((await measuresOf(id)).map(({ fields }) => fields.department)).toEqual(['amr'])
  })
})

describe('the end', () => {
  it('comes with the last day of the term, by the clock, and with it nothing is left in public', async () => {
    const id = await listed(db)
    await db.dayPasses('2029-03-12')
    expect(await db.stateOf('list-entry', id)).toBe('listed')
    await db.dayPasses('2029-03-13')
    expect(await db.read('list-entry', id)).toMatchObject({
      state: 'removed',
      fields: { removedFor: 'term', outcome: 'removed' },
    })
    expect(await shownOf(id)).toEqual([])
    expect((await measuresOf(id)).every(({ state }) => state === 'ended')).toBe(true)
  })

  it('is a reason that the law knows where the decision fell', async () => {
    const id = await listed(db)
    const by = { by: head, on: '2026-05-06' }
    expect(
      await db.refused(entry('annul', id), by, { removedFor: 'early', removedWhy: '照顾' }),
    ).toContain('被撤销或者依生效裁判')
    await db.step(entry('annul', id), by, { removedFor: 'court', removedWhy: '判决撤销' })
    expect(await shownOf(id)).toEqual([])
  })
})
