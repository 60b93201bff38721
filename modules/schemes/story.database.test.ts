import { type Actor, type Address, find, history, list, readAddress } from '@zhiheng/kernel'
import {
  completeRule,
  confirmWithScheme,
  proposalsOf,
  type SchemeProposal,
  schemeAt,
  schemeIn,
  schemesUnder,
  today,
  waiting,
} from '@zhiheng/modules'
import { readText } from '@zhiheng/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { city, people } from '../programme/testing/linchuan.ts'
import { draftOf, on, openOutline } from '../programme/testing/linchuan-outline.ts'
import { awardText } from './testing/award.ts'

let db: Awaited<ReturnType<typeof openOutline>>
let proposal: SchemeProposal
let document: Address
let scheme: Address
const review = { review: '与原文一致' }

beforeAll(async () => {
  db = await openOutline()
  const reading = readText(awardText)
  proposal = schemeIn(reading)!
  const { goals, tasks } = await proposalsOf(db.kernel, people.office, {
    ...{ reading, region: city, today: '2026-01-25' },
  })
  const face = (await draftOf(db.kernel, { title: reading.title! })).document
  const draft = { region: city, document: face, text: awardText, outline: reading.outline }
  const made = await confirmWithScheme(db.kernel, db.taking(people.office), {
    ...{ ...draft, goals, tasks, scheme: proposal },
  })
  document = readAddress(made.address)!
  const [only] = await schemesUnder(db.kernel, people.office, document)
  scheme = readAddress(only!.address)!
})
afterAll(() => db.close())

const read = (actor: Actor = people.office) => schemeAt(db.kernel, actor, scheme)
const ruleOf = async (kind: string) => (await read()).rules.find((rule) => rule.kind === kind)!
const take = (actor: Actor, step: string, row: ReturnType<typeof on>) => {
  const [register = '', name = ''] = step.split('.')
  return db.step([register, name], actor, row)
}
const duties = async (actor: Actor) =>
  (await today(db.kernel, actor, { on: '2026-01-26', waiting })).duties.map(({ kind }) => kind)

describe('the scheme of an award', () => {
  it('is proposed from what the document rules, and saves nothing before it is confirmed', () => {
    expect(proposal).toMatchObject({ title: '临川市市长质量奖管理办法', kind: 'award' })
    expect(proposal.rules.map(({ kind }) => kind)).toEqual([
      ...['cycle', 'quota', 'validity', 'eligibility', 'eligibility'],
      ...['stage', 'amount', 'ban', 'effective'],
    ])
    expect(schemeIn(readText('一、总体要求\n提高质量。'))).toBeNull()
  })

  it('is a draft with the document, every rule with its article, figure and words', async () => {
    const { state, rules, document: of } = await read()
    expect([state, of?.title, rules.length]).toEqual(['draft', '临川市市长质量奖管理办法', 9])
    expect(rules[1]).toMatchObject({ kind: 'quota', article: '第二条', value: 3, unit: '个' })
    for (const { quote, span } of rules) expect(awardText.slice(span!.start, span!.end)).toBe(quote)
    expect(rules[5]?.stages).toHaveLength(6)
  })

  it('is seen by the region and by nobody elsewhere, and changed by the office alone', async () => {
    await expect(read(people.elsewhere)).rejects.toMatchObject({ code: 'record.unknown' })
    expect((await read(people.clerk)).rules).toHaveLength(9)
    const rule = readAddress((await ruleOf('quota')).address)!
    const facts = { kind: 'quota', value: 4, unit: '个' }
    const byClerk = take(people.clerk, 'scheme-rule.amend', on(rule, facts))
    await expect(byClerk).rejects.toMatchObject({ code: 'step.not-yours' })
  })

  it('keeps each correction as a step of the rule and of the scheme', async () => {
    const rule = readAddress((await ruleOf('quota')).address)!
    const facts = { kind: 'quota', article: '第二条', value: 5, unit: '个', comparator: 'lte' }
    await take(people.office, 'scheme-rule.amend', on(rule, { ...facts, reason: '原文有误' }))
    expect(await ruleOf('quota')).toMatchObject({ value: 5, comparator: 'lte', state: 'draft' })
    const steps = await history(db.kernel, 'scheme-rule', { actor: people.office, at: rule })
    expect(steps.at(-1)).toMatchObject({ step: 'amend', answers: { reason: '原文有误' } })
    const touched = await history(db.kernel, 'scheme-draft', { actor: people.office, at: scheme })
    expect(touched.map(({ step }) => step)).toEqual(['propose', 'touch', 'touch'])
  })

  it('takes another rule by its words, which are found in the document or refused', async () => {
    const stated = { scheme: scheme.id, kind: 'amount', quote: '获奖组织每个奖励80万元' }
    const asked = { at: { region: city, id: '' }, answers: stated }
    const { start, end, ...found } = await completeRule(db.kernel, people.office, asked)
    expect(found).toMatchObject({ ...stated, document: document.id, node: expect.any(String) })
    expect(awardText.slice(Number(start), Number(end))).toBe(stated.quote)
    const wrong = { ...asked, answers: { ...stated, quote: '每个奖励90万元' } }
    const refused = completeRule(db.kernel, people.office, wrong)
    await expect(refused).rejects.toMatchObject({ details: [{ field: 'quote' }] })
  })

  it('waits for another post, which may return it', async () => {
    expect(await duties(people.secondOffice)).toContain('approveScheme')
    expect(await duties(people.office)).not.toContain('approveScheme')
    const alone = take(people.office, 'scheme-draft.approve', on(scheme, review))
    await expect(alone).rejects.toMatchObject({ code: 'step.self' })
    await take(people.secondOffice, 'scheme-draft.return', on(scheme, { reason: '名额请核对' }))
    expect(await duties(people.office)).toContain('correctScheme')
    await take(people.office, 'scheme-draft.resubmit', on(scheme))
  })

  it('is not approved by a post that dropped a rule since, or corrected one', async () => {
    const at = async (kind: string) => readAddress((await ruleOf(kind)).address)!
    const [ban, amount] = [await at('ban'), await at('amount')]
    const approving = () => take(people.secondOffice, 'scheme-draft.approve', on(scheme, review))
    const reason = { reason: '另有规定' }
    await take(people.secondOffice, 'scheme-rule.drop', on(ban, reason))
    expect((await read()).rules).toHaveLength(8)
    await expect(approving()).rejects.toMatchObject({ code: 'step.self' })
    await take(people.office, 'scheme-rule.restore', on(ban))
    const facts = { kind: 'amount', article: '第六条', value: 90, unit: '万元' }
    await take(people.secondOffice, 'scheme-rule.amend', on(amount, facts))
    await expect(approving()).rejects.toThrow('随方案批准')
    await take(people.office, 'scheme-rule.amend', on(amount, { ...facts, value: 80 }))
  })

  it('finds its words again in a corrected text, and says where they are gone', async () => {
    const { takeDown: _, ...face } = (await find(db.kernel, 'document', {
      actor: people.office,
      at: document,
    }))!.fields
    const text = `${awardText.replace('有效期为4年', '有效期为五年')}。`.replace(
      '（临政发',
      '\n（临政发',
    )
    const corrected = { ...face, text, reason: '更正有效期' }
    await take(people.office, 'document.revise', on(document, corrected))
    expect((await ruleOf('validity')).span).toBeNull()
    const { span, quote } = await ruleOf('ban')
    expect(text.slice(span!.start, span!.end)).toBe(quote)
  })

  it('is frozen once it is approved: its rules are in force and nothing is added', async () => {
    await take(people.secondOffice, 'scheme-draft.approve', on(scheme, review))
    const { state, rules } = await read()
    expect([state, new Set(rules.map((rule) => rule.state))]).toEqual([
      'approved',
      new Set(['approved']),
    ])
    const rule = rules[0]!
    const change = take(
      people.office,
      'scheme-rule.amend',
      on(readAddress(rule.address)!, {
        kind: 'cycle',
      }),
    )
    await expect(change).rejects.toThrow('已批准')
    const made = { scheme: scheme.id, document: document.id }
    const more = db.step(['scheme-rule', 'propose'], people.office, {
      at: { region: city },
      answers: { ...made, quote: '临', kind: 'quota' },
    })
    await expect(more).rejects.toThrow('评价方案草案')
  })

  it('lapses with its rules when another takes its place', async () => {
    const reason = { reason: '新办法已施行' }
    await take(people.office, 'scheme-draft.supersede', on(scheme, reason))
    const { state, rules } = await read()
    expect([state, rules.every((rule) => rule.state === 'lapsed')]).toEqual(['superseded', true])
  })
})

describe('a document without a confirmed scheme', () => {
  it('makes none: its rules were unticked, or it has none', async () => {
    const draft = await draftOf(db.kernel, { title: '另一方案', docNo: '临政发〔2026〕10号' })
    for (const scheme of [null, { ...proposal, rules: [] }])
      await confirmWithScheme(db.kernel, db.taking(people.office), { ...draft, scheme })
    const found = await list(db.kernel, 'scheme-draft', { actor: people.office })
    expect(found.records).toHaveLength(1)
  })
})
