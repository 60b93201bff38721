import { type Actor, deliveries, find, list, readAddress, take } from '@zhiheng/kernel'
import { confirmDocument, coverage, today, waiting } from '@zhiheng/modules'
import { readText } from '@zhiheng/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { proposalsOf } from '../proposals.ts'
import { city, openLinchuan, outlineText, people } from '../testing/linchuan.ts'
import { completeFiling } from './complete.ts'

const county = '910101'
const countyOffice: Actor = { ...people.office, name: '县办公室 吴六', scope: [county] }
const countyText = `东溪县质量强县实施方案

东溪政发〔2026〕7号

根据临政发〔2026〕3号，制定本方案。

一、总体目标

到2026年底，工业产品质量监督抽查合格率达到93%以上，食品质量抽检合格率达到96%以上。
`
let db: Awaited<ReturnType<typeof openLinchuan>>
let upper: { readonly region: string; readonly id: string }
let plan: { readonly region: string; readonly id: string }

async function load(actor: Actor, region: string, text: string) {
  const reading = readText(text)
  const asked = { reading, region, today: '2026-01-25' }
  const { title, issuer, docNo } = reading
  const made = await confirmDocument(db.kernel, db.taking(actor), {
    region,
    document: {
      title: title ?? '',
      issuer,
      docNo,
      issuedOn: null,
      startsOn: null,
      endsOn: null,
      openness: 'open',
    },
    text: reading.text,
    outline: reading.outline,
    ...(await proposalsOf(db.kernel, actor, asked)),
  })
  return readAddress(made.address)!
}

async function file(stated: Record<string, unknown> = {}) {
  const answers = await completeFiling(db.kernel, countyOffice, { at: plan, answers: stated })
  await take(db.kernel, ['document', 'file'], {
    on: [{ at: plan, answers }],
    ...db.taking(countyOffice),
  })
  return answers
}

const step = (name: string, id: string, answers: Record<string, unknown> = {}) =>
  take(db.kernel, ['plan-filing', name], {
    on: [{ at: { region: city, id }, answers }],
    ...db.taking(people.office),
  })
const received = async () =>
  (await list(db.kernel, 'plan-filing', { actor: people.office, sort: 'version' })).records
const filed = async () => {
  const asked = { at: upper, below: [county, '910102'] }
  return (await coverage(db.kernel, people.office, asked)).filings
}
const kinds = async (actor: Actor) =>
  (await today(db.kernel, actor, { on: '2026-01-25', waiting })).duties.map(({ kind }) => kind)

beforeAll(async () => {
  db = await openLinchuan()
  upper = await load(people.office, city, outlineText)
  plan = await load(countyOffice, county, countyText)
})
afterAll(() => db.close())

describe('a plan filed with the upper office', () => {
  it('goes to the region above under the first document that it cites, with what it holds', async () => {
    const answers = await file({ note: '请审核', version: 9, goals: 99 })
    expect(answers).toMatchObject({ to: city, upperNo: '临政发〔2026〕3号', version: 1, goals: 2 })
    expect(answers.digest).toMatch(/^[0-9a-f]{64}$/)
    const [first] = await received()
    expect(first).toMatchObject({
      region: city,
      state: 'delivered',
      fields: { docNo: '东溪政发〔2026〕7号', from: county, document: plan.id, covered: null },
    })
    expect(await kinds(people.office)).toContain('signFiling')
    expect(await filed()).toMatchObject([{ from: county, version: 1, state: 'delivered' }])
  })

  it('is not filed anew while the upper office has not decided', async () => {
    await expect(file({ to: '9102' })).rejects.toThrow('第 1 次报送上级还没有审定（待签收）')
    expect(await received()).toHaveLength(1)
  })

  it('may go one level further up, and to nobody else', async () => {
    const next = { at: plan, answers: { level: 'next', to: '9102' } }
    const filing = await completeFiling(db.kernel, countyOffice, next)
    expect(filing).toMatchObject({ to: '91', version: 1 })
  })

  it('comes back with the reason; its sender sees receipt and reason, and not the filing', async () => {
    const [first] = await received()
    await expect(step('approve', first!.id)).rejects.toThrow()
    await step('sign', first!.id)
    await step('return', first!.id, { reason: '缺少任务分工' })
    const sent = await deliveries(db.kernel, { actor: countyOffice, at: plan })
    expect(sent).toMatchObject([{ to: city, state: 'returned', by: people.office.name }])
    const hidden = { actor: countyOffice, at: { region: city, id: first!.id } }
    expect(await find(db.kernel, 'plan-filing', hidden)).toBeUndefined()
    const where = { document: plan.id }
    const answers = await list(db.kernel, 'filing-answer', { actor: countyOffice, where })
    expect(answers.records).toMatchObject([
      { region: county, fields: { verdict: 'returned', opinion: '缺少任务分工', from: city } },
    ])
    expect(await kinds(countyOffice)).toContain('readFilingAnswer')
  })

  it('is filed again as the next version, compared with the upper document once that is released', async () => {
    await take(db.kernel, ['document', 'publish'], {
      on: [{ at: upper, answers: { review: '同意公开' } }],
      ...db.taking(people.secondOffice),
    })
    expect(await file()).toMatchObject({ version: 2, covered: 1, weaker: 1, missing: 3 })
    const second = (await received()).find(({ state }) => state === 'delivered')!
    expect(second.fields.version).toBe(2)
    await step('sign', second.id)
    await step('approve', second.id, { opinion: '同意' })
    expect(await filed()).toMatchObject([
      { version: 2, state: 'approved', stateTitle: '已批准', counts: { weaker: 1 } },
    ])
  })

  it('needs a document that it is made under', async () => {
    const free = await load(countyOffice, county, countyText.replace(/根据.*\n/u, ''))
    const filing = completeFiling(db.kernel, countyOffice, { at: free, answers: {} })
    await expect(filing).rejects.toThrow('请填写所依据的上级文件的发文字号')
  })
})
