import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { biscuits, blanket, notice, openMaker, people, plan } from './testing/maker.ts'

const { officer, head, firm, otherFirm, neighbour } = people
const on = '2026-10-12'
const knownAt = '2026-10-12T08:00:00+08:00'

let db: Awaited<ReturnType<typeof openMaker>>
beforeAll(async () => {
  db = await openMaker()
})
afterAll(() => db.close())

const begun = (more: Record<string, unknown> = {}) =>
  db.step(
    ['recall', 'known'],
    { by: officer, on },
    { ...biscuits, knownAt, grade: 'first', ...more },
  )
const full = { ...plan, grade: 'first' }
async function announced() {
  const id = await begun()
  await db.step(['recall', 'plan', id], { by: firm, on }, full)
  await db.step(['recall', 'announce', id], { by: firm, on }, notice)
  return id
}

describe('a recall refuses', () => {
  it('what was done already, and what is not yet to be done', async () => {
    const id = await begun()
    const asked = { by: firm, on }
    expect(await db.refused(['recall', 'complete', id], asked, { text: '完成' })).toContain(
      'step.not-from-here',
    )
    expect(await db.refused(['recall', 'summarise', id], asked, { summary: '总结' })).toContain(
      'step.not-from-here',
    )
    await db.step(['recall', 'plan', id], asked, full)
    expect(await db.refused(['recall', 'plan', id], asked, full)).toContain('step.not-from-here')
  })

  it('one of two who end it at once', async () => {
    const id = await begun()
    const end = () => db.refused(['recall', 'end', id], { by: head, on }, { grounds: '没有缺陷' })
    const both = await Promise.all([end(), end()])
    expect(both.filter((one) => one === 'taken')).toHaveLength(1)
  })

  it('another enterprise, another region, and an enterprise that decides on itself', async () => {
    const id = await begun()
    expect(await db.refused(['recall', 'plan', id], { by: otherFirm, on }, full)).not.toBe('taken')
    expect(await db.refused(['recall', 'plan', id], { by: neighbour, on }, full)).not.toBe('taken')
    const order = { facts: '逾期' }
    expect(await db.refused(['recall', 'order', id], { by: firm, on }, order)).toContain(
      'step.not-yours',
    )
    const own = { ...blanket, source: 'firm', knownAt }
    const foreign = await db.refused(['recall', 'report'], { by: otherFirm, on }, own)
    expect(foreign).not.toBe('taken')
    expect(await db.read('recall', id, { by: otherFirm })).toBeUndefined()
  })

  it('a plan without a grade, a quantity below nothing, a wrong credit code and a time that is none', async () => {
    const id = await begun({ grade: undefined })
    expect(await db.refused(['recall', 'plan', id], { by: firm, on }, plan)).toContain('确定级别')
    const below = { ...full, affected: -1 }
    expect(await db.refused(['recall', 'plan', id], { by: firm, on }, below)).toContain('answers')
    const known = (more: Record<string, unknown>) =>
      db.refused(['recall', 'known'], { by: officer, on }, { ...biscuits, knownAt, ...more })
    expect(await known({ party: '91370102MA3K7XY21X' })).toContain('answers')
    expect(await known({ knownAt: '昨天上午' })).toContain('answers')
    expect(await known({ sold: 5 })).not.toBe('taken')
  })

  it('no script: it keeps a text to the letter', async () => {
    const product = '<script>alert(1)</script>饼干'
    const id = await begun({ product })
    expect((await db.read('recall', id))?.fields.product).toBe(product)
  })
})

describe('the ledger refuses', () => {
  it('a document that is there already, a batch that is not or is settled, and less than nothing', async () => {
    const batch = await db.lot('bad-1')
    const [ref, asked, answers] = db.line({ batch, on }, ['out', 3])
    await db.step(ref, asked, answers)
    expect(await db.refused(ref, asked, answers)).not.toBe('taken')
    const unknown = '00000000-0000-4000-8000-000000000000'
    expect(await db.refused(...db.line({ batch: unknown, on }, ['out', 3]))).not.toBe('taken')
    expect(await db.refused(...db.line({ batch, on }, ['out', -3]))).toContain('answers')
    await db.step(['batch', 'close', batch], { by: firm, on }, { reason: '已售完' })
    expect(await db.refused(...db.line({ batch, on }, ['out', 1]))).toContain('step.not-from-here')
  })

  it('one of two who at once destroy what there is once', async () => {
    const recall = await announced()
    const batch = await db.lot('bad-2')
    await db.step(...db.line({ batch, recall, on }, ['recalled', 10]))
    const lines = [1, 2].map(() => db.line({ batch, recall, on }, ['destroyed', 10]))
    const both = await Promise.all(lines.map((line) => db.refused(...line)))
    expect(both.filter((one) => one === 'taken')).toHaveLength(1)
    expect((await db.read('recall', recall))?.fields).toMatchObject({ destroyed: 10, onHand: 0 })
  })

  it('lines of a recall that is over, and lines that another enterprise books on this one’s', async () => {
    const recall = await begun()
    const batch = await db.lot('bad-3')
    const [ref, , answers] = db.line({ batch, recall, on }, ['out', 1])
    const theirs = { ...answers, party: otherFirm.party }
    expect(await db.refused(ref, { by: otherFirm, on }, theirs)).not.toBe('taken')
    await db.step(['recall', 'end', recall], { by: head, on }, { grounds: '没有缺陷' })
    expect(await db.refused(ref, { by: firm, on }, answers)).toContain('step.not-from-here')
  })

  it('to be corrected: nothing but its opposite changes what was booked', async () => {
    const batch = await db.lot('bad-4')
    const line = await db.step(...db.line({ batch, on }, ['out', 3]))
    const again = { quantity: 4 }
    expect(await db.refused(['movement', 'record', line], { by: firm, on }, again)).not.toBe(
      'taken',
    )
    expect((await db.read('movement', line))?.fields.quantity).toBe(3)
  })
})
