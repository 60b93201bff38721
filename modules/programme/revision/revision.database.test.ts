import { find, history, type Kernel, list, readAddress } from '@zhiheng/kernel'
import {
  compareRevision,
  confirmDocument,
  livingOutline,
  proposalsOf,
  reviseDocument,
} from '@zhiheng/modules'
import { readText } from '@zhiheng/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { city, outlineText, people } from '../testing/linchuan.ts'
import { draftOf, on, openOutline } from '../testing/linchuan-outline.ts'

// What the city corrected: one target, one task's wording and its units; one goal went, one task came.
const corrected = outlineText
  .replace('工业产品质量监督抽查合格率达到92%以上', '工业产品质量监督抽查合格率达到94%以上')
  .replace('，食品质量抽检合格率达到97%以上', '')
  .replace('健全监督抽查制度，开展', '健全监督抽查和风险监测制度，开展')
  .replace(
    '（牵头单位：市发改委）',
    '（牵头单位：市发改委）\n\n（三）培育质量品牌。开展质量品牌提升行动，年底前新培育一批区域品牌。（牵头单位：市市场监管局）',
  )

let db: Awaited<ReturnType<typeof openOutline>>
let address: string

beforeAll(async () => {
  db = await openOutline()
  const made = await confirmDocument(db.kernel, db.taking(people.office), await draftOf(db.kernel))
  address = made.address
  const task = await db.taskNamed('加强产品质量监管')
  await db.step(['task', 'assign'], people.office, on(task, { department: 'amr' }))
})
afterAll(() => db.close())

async function readAgain(kernel: Kernel, text: string) {
  const reading = readText(text)
  const asked = { reading, region: city, today: '2026-01-25' }
  return { reading, ...(await proposalsOf(kernel, people.office, asked)) }
}
const compared = async (text: string) => {
  const { goals, tasks } = await readAgain(db.kernel, text)
  const at = readAddress(address)!
  return compareRevision(db.kernel, people.office, { at, goals: goals as never, tasks })
}
/** Confirms the corrected text as the comparison proposes it. */
async function revise(text: string, more: object = {}) {
  const { reading, goals, tasks } = await readAgain(db.kernel, text)
  const { continued, version } = await compared(text)
  const record = new Map(continued.map((one) => [one.key, one.record]))
  const going = <T extends { key: string }>(one: T) => ({
    ...one,
    continues: record.get(one.key) ?? null,
  })
  const { document } = await draftOf(db.kernel)
  return reviseDocument(db.kernel, db.taking(people.office), {
    ...{ at: readAddress(address)!, version, document, reason: '印发后更正' },
    ...{ text: reading.text, outline: reading.outline },
    goals: goals.map(going) as never,
    tasks: tasks.map(going),
    ...more,
  })
}

describe('a corrected text', () => {
  it('that says the same changes nothing', async () => {
    const { continued, added, gone } = await compared(outlineText)
    expect(continued.flatMap(({ changes }) => changes)).toEqual([])
    expect([continued.length, added, gone]).toEqual([5, [], []])
  })

  it('shows what it would add, change and drop, and changes nothing before it is confirmed', async () => {
    const { continued, added, gone } = await compared(corrected)
    const changes = continued.flatMap(({ changes }) => changes)
    expect(changes.filter(({ field }) => field === 'value')).toEqual([
      { field: 'value', title: '目标值', was: 92, now: 94 },
    ])
    expect(changes.map(({ field }) => field)).toEqual(expect.arrayContaining(['quote', 'body']))
    expect(gone.map(({ title }) => title)).toEqual(['食品质量抽检合格率'])
    expect(added).toHaveLength(1)
    const kept = await find(db.kernel, 'document', {
      actor: people.office,
      at: readAddress(address)!,
    })
    expect(kept?.fields.text).toBe(outlineText)
  })

  it('is paired as a person says: with another record, or with none', async () => {
    const { goals, tasks } = await readAgain(db.kernel, corrected)
    const { continued, added, gone } = await compared(corrected)
    const [apart, ...others] = continued.filter(({ key }) => key.startsWith('task'))
    const [lost] = gone
    const at = readAddress(address)!
    const said = [...goals, ...tasks].map((one) => ({
      ...one,
      ...(one.key === apart!.key && { continues: null }),
      ...(goals.at(-1)!.key === one.key && { continues: lost!.record }),
    }))
    const again = await compareRevision(db.kernel, people.office, {
      at,
      goals: said.slice(0, goals.length) as never,
      tasks: said.slice(goals.length) as never,
    })
    expect(again.added).toEqual(expect.arrayContaining([apart!.key, ...added]))
    expect(again.gone.map(({ record }) => record)).toContain(apart!.record)
    expect(again.continued).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ key: goals.at(-1)!.key, record: lost!.record }),
        ...others.map(({ key, record }) => expect.objectContaining({ key, record })),
      ]),
    )
  })

  it('is refused where the document has changed since it was compared', async () => {
    await expect(revise(corrected, { version: 0 })).rejects.toMatchObject({
      code: 'record.changed',
    })
    expect((await compared(outlineText)).gone).toEqual([])
  })

  it('keeps the records, the history and the division of what goes on, and drops what is gone', async () => {
    const before = await db.taskNamed('加强产品质量监管')
    await revise(corrected)
    const after = await db.taskNamed('加强产品质量监管')
    expect([after.id, after.state, after.fields.department]).toEqual([before.id, 'assigned', 'amr'])
    expect(after.fields.body).toContain('风险监测')
    const told = await history(db.kernel, 'task', { actor: people.office, at: after })
    expect(told.map(({ step }) => step)).toEqual(['confirm', 'assign', 'restate'])
    const goals = await list(db.kernel, 'goal', { actor: people.office })
    const states = goals.records.map(({ fields, state }) => [fields.value, state])
    expect(states).toEqual(
      expect.arrayContaining([
        [94, 'confirmed'],
        [97, 'dropped'],
        [85, 'confirmed'],
      ]),
    )
  })

  it('is what the living outline shows, every sentence in its place', async () => {
    const outline = await livingOutline(db.kernel, people.office, {
      at: readAddress(address)!,
      today: '2026-02-01',
    })
    const { text } = outline
    expect(text).toBe(readText(corrected).text)
    for (const { span, quote } of outline.items)
      expect(text.slice(span!.start, span!.end)).toBe(quote)
    expect(outline.items).toHaveLength(5)
  })

  it('can be taken back by the earlier text, and what was dropped comes anew', async () => {
    const { added, gone } = await compared(outlineText)
    expect([added.length, gone.map(({ title }) => title)]).toEqual([1, ['培育质量品牌']])
  })

  it('leaves what was agreed where only its wording is taken', async () => {
    const reworded = corrected.replace('合格率达到94%以上', '合格率应当达到95%以上')
    const { goals } = await readAgain(db.kernel, reworded)
    const { continued } = await compared(reworded)
    const record = new Map(continued.map((one) => [one.key, one.record]))
    const wording = goals.map((one) => ({
      ...{ ...one, adopts: false },
      continues: record.get(one.key) ?? null,
    }))
    await revise(reworded, { goals: wording })
    const { records } = await list(db.kernel, 'goal', { actor: people.office })
    const kept = records.find(({ fields }) => fields.value === 94)!
    expect([kept.fields.quote, kept.fields.deadline]).toEqual([
      expect.stringContaining('应当达到95%以上'),
      '2026-12-31',
    ])
  })

  it('keeps a finished task on record, as it was and without a place', async () => {
    const task = await db.taskNamed('加强产品质量监管')
    await db.step(['task', 'sign'], people.clerk, on(task, { personName: '孙三' }))
    await db.step(['task', 'complete'], people.head, on(task, { statement: '已完成' }))
    await db.step(['task', 'close'], people.office, on(task))
    const before = await db.taskNamed('加强产品质量监管')
    await revise(corrected.replace(/（一）加强产品质量监管.*\n/, ''))
    const after = await db.taskNamed('加强产品质量监管')
    expect(after.state).toBe('done')
    expect(after.fields).toEqual({ ...before.fields, node: null, start: null, end: null })
  })

  it('binds a goal that goes on where a person has said its indicator, and nowhere else', async () => {
    const { goals } = await readAgain(db.kernel, corrected)
    const { continued } = await compared(corrected)
    const records = new Map(continued.map((one) => [one.key, one.record]))
    const of = (key: string) => readAddress(records.get(key)!)!
    const [read, other] = [goals.find(({ unit }) => unit === '分')!, goals[0]!]
    const match = { indicator: 'food-pass-rate', title: '食品质量抽检合格率', certain: true }
    const said = goals.map((one) => ({
      ...{ ...one, match, continues: records.get(one.key) ?? null },
      ...(one === read && { binds: true }),
    }))
    const at = readAddress(address)!
    const asked = { at, goals: said as never, tasks: [] }
    const { continued: shown } = await compareRevision(db.kernel, people.office, asked)
    const changes = shown.flatMap((one) => one.changes.filter(({ field }) => field === 'indicator'))
    expect(changes).toMatchObject([{ was: null, now: 'food-pass-rate' }])
    await revise(corrected, {
      goals: said,
      aliases: [{ printed: read.indicator, indicator: 'food-pass-rate' }],
    })
    const fieldsOf = async (key: string) =>
      (await find(db.kernel, 'goal', { actor: people.office, at: of(key) }))!.fields
    expect(await fieldsOf(read.key)).toMatchObject({ indicator: 'food-pass-rate', matched: true })
    expect(await fieldsOf(other.key)).toMatchObject({ indicator: 'industrial-pass-rate' })
    const { records: aliases } = await list(db.kernel, 'indicator-alias', { actor: people.office })
    expect(aliases).toMatchObject([
      { state: 'inForce', fields: { words: read.indicator, document: at.id } },
    ])
  })
})
