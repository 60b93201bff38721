import { randomUUID } from 'node:crypto'
import { type Actor, history, list, readAddress, take } from '@zhiheng/kernel'
import { completeAlias, confirmDocument, type DocumentDraft, proposalsOf } from '@zhiheng/modules'
import { readText } from '@zhiheng/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { indicatorsNamed } from '../proposals.ts'
import { city, people } from '../testing/linchuan.ts'
import { draftOf, openOutline } from '../testing/linchuan-outline.ts'

let db: Awaited<ReturnType<typeof openOutline>>
let draft: DocumentDraft
beforeAll(async () => {
  db = await openOutline()
  draft = await draftOf(db.kernel)
})
afterAll(() => db.close())

const next = '到2027年，全市“舌尖安全”抽检合格率达到97%以上。'
const words = '舌尖安全抽检合格率'
const matched = async (text = next, actor: Actor = people.office, region = city) => {
  const asked = { reading: readText(text), region, today: '2026-01-25' }
  return (await proposalsOf(db.kernel, actor, asked)).goals[0]?.match
}
const confirm = (aliases: DocumentDraft['aliases'], actor: Actor = people.office) =>
  confirmDocument(db.kernel, db.taking(actor), {
    ...draft,
    document: { ...draft.document, title: `临川市方案${randomUUID()}` },
    ...(aliases && { aliases }),
  })
const alias = async () =>
  (await list(db.kernel, 'indicator-alias', { actor: people.office })).records[0]!

describe('what a region calls an indicator', () => {
  it('is unknown before a person says so, and learned by no confirmation alone', async () => {
    expect(await matched()).toBeNull()
    await confirm(undefined)
    expect(await matched()).toBeNull()
  })

  it('is remembered with the document whose confirmation says so, and read in the next one', async () => {
    const { id } = await confirm([{ printed: `全市“${words}”达到`, indicator: 'food-pass-rate' }])
    const { fields, region, ...record } = await alias()
    expect([region, record.state, fields]).toEqual([
      city,
      'inForce',
      { words, indicator: 'food-pass-rate', document: id },
    ])
    expect(await matched()).toMatchObject({
      indicator: 'food-pass-rate',
      certain: true,
      alias: { by: people.office.name, on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) },
    })
  })

  it('holds for figures in the unit of the indicator only', async () => {
    const asked = { region: city, names: [{ indicator: words, unit: '批' }] }
    expect(await indicatorsNamed(db.kernel, people.office, asked)).toMatchObject([{ match: null }])
  })

  it('holds in its own region only', async () => {
    expect(await matched(next, people.office, '910101')).toBeNull()
  })

  it('is one at a time: remembering the same words anew changes what they mean, with both in the history', async () => {
    await confirm([{ printed: words, indicator: 'industrial-pass-rate' }])
    expect(
      (await list(db.kernel, 'indicator-alias', { actor: people.office })).records,
    ).toHaveLength(1)
    expect(await matched()).toMatchObject({ indicator: 'industrial-pass-rate', certain: true })
    const at = await alias()
    const events = await history(db.kernel, 'indicator-alias', { actor: people.office, at })
    expect(events.map(({ step }) => step)).toEqual(['remember', 'remember'])
  })

  it('withdrawn, is used no more, while goals that it named stay as they are', async () => {
    const asked = { reading: readText(next), region: city, today: '2026-01-25' }
    const { goals } = await proposalsOf(db.kernel, people.office, asked)
    const document = { ...draft.document, title: '临川市舌尖安全方案' }
    const made = await confirmDocument(db.kernel, db.taking(people.office), {
      ...{ ...draft, document, text: asked.reading.text, outline: asked.reading.outline },
      ...{ goals, tasks: [] },
    })
    const on = [{ at: await alias(), answers: { reason: '叫法太宽' } }]
    await take(db.kernel, ['indicator-alias', 'withdraw'], { on, ...db.taking(people.office) })
    expect(await matched()).toBeNull()
    const where = { document: readAddress(made.address)!.id }
    const kept = await list(db.kernel, 'goal', { actor: people.office, where })
    expect(kept.records[0]?.fields).toMatchObject({
      indicator: 'industrial-pass-rate',
      matched: true,
    })
  })

  it('may be said again after it was withdrawn', async () => {
    await confirm([{ printed: words, indicator: 'food-pass-rate' }])
    expect(await matched()).toMatchObject({ indicator: 'food-pass-rate', certain: true })
  })
})

describe('nothing is remembered', () => {
  const refused = (aliases: DocumentDraft['aliases'], actor?: Actor) =>
    expect(confirm(aliases, actor)).rejects
  it('by anybody but the office', async () => {
    const on = [{ at: { region: city }, answers: { words: '甲率', indicator: 'food-pass-rate' } }]
    const taking = take(db.kernel, ['indicator-alias', 'remember'], {
      on,
      ...db.taking(people.clerk),
    })
    await expect(taking).rejects.toMatchObject({ code: 'step.not-yours' })
  })

  it('of words for two indicators at once, of no words, and of an indicator that nobody knows', async () => {
    const food = { printed: '甲率', indicator: 'food-pass-rate' }
    await refused([food, { ...food, indicator: 'pass-rate' }]).toThrow('不能同时记作两个指标')
    await refused([{ ...food, printed: '“达到”' }]).toThrow('没有可以比对的字')
    await refused([{ ...food, indicator: 'weather' }]).toThrow('没有代码为“weather”的统计指标')
  })
})

it('words that a person types are brought to the form in which they are compared', async () => {
  const answers = { words: '全市“舌尖安全” 抽检合格率', indicator: 'food-pass-rate' }
  const of = { at: { region: city, id: '' }, answers }
  expect(await completeAlias(db.kernel, people.office, of)).toEqual({ ...answers, words })
})
