import { randomUUID } from 'node:crypto'
import { balances, importRows, list } from '@zhiheng/kernel'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { biscuits, county, firmCode, noon, openMaker, people } from '../testing/maker.ts'

const { officer, firm } = people
const on = '2026-10-10'

let db: Awaited<ReturnType<typeof openMaker>>
beforeAll(async () => {
  db = await openMaker()
})
afterAll(() => db.close())

let lots = 0
/** A batch with a recall that is known. */
async function begun() {
  lots += 1
  const batch = await db.lot(`L${lots}`)
  const known = { ...biscuits, batch, knownAt: '2026-10-09T10:00:00+08:00', grade: 'second' }
  const recall = await db.step(['recall', 'known'], { by: officer, on: '2026-10-09' }, known)
  return { batch, recall, on }
}
const sumsOf = async (id: string) => {
  const { fields } = (await db.read('recall', id))!
  const { sold, recovered, used, sealed, destroyed, remedied, gap, onHand } = fields
  return { sold, recovered, used, sealed, destroyed, remedied, gap, onHand }
}

describe('the ledger of a recall', () => {
  it('is added up with every line, in the same transaction', async () => {
    const of = await begun()
    for (const line of [
      ['made', 500],
      ['out', 300.5],
      ['returned', 0.5],
      ['recalled', 120],
      ['used', 30],
      ['sealed', 200],
      ['destroyed', 250],
      ['remedied', 20],
    ] as const)
      await db.step(...db.line(of, line))
    expect(await sumsOf(of.recall)).toEqual({
      sold: 300,
      recovered: 120,
      used: 30,
      sealed: 200,
      destroyed: 250,
      remedied: 20,
      gap: 150,
      onHand: 50,
    })
    expect((await db.read('batch', of.batch))?.fields).toMatchObject({
      made: 500,
      bought: 0,
      sold: 300,
      recovered: 120,
      destroyed: 250,
    })
  })

  it('lets no more be destroyed than was taken back or sealed, and says how much there is', async () => {
    const of = await begun()
    await db.step(...db.line(of, ['recalled', 10]))
    await db.step(...db.line(of, ['sealed', 5]))
    expect(await db.refused(...db.line(of, ['destroyed', 16]))).toMatch(/^balance\.short.*15/)
    await db.step(...db.line(of, ['destroyed', 15]))
    expect(await db.refused(...db.line(of, ['remedied', 1]))).toContain('balance.short')
  })

  it('takes a line back once, by its opposite; what it was needed for keeps it', async () => {
    const of = await begun()
    const recovered = await db.step(...db.line(of, ['recalled', 10]))
    const back = (entry: string) =>
      [
        ['movement', 'reverse', recovered],
        { by: firm, on },
        { entry, reversedOn: on, reason: '重复登记' },
      ] as const
    const destroyed = await db.step(...db.line(of, ['destroyed', 4]))
    expect(await db.refused(...back('X1'))).toContain('balance.short')
    const other = { entry: 'X2', reversedOn: on, reason: '未销毁' }
    await db.step(['movement', 'reverse', destroyed], { by: firm, on }, other)
    await db.step(...back('X3'))
    expect(await db.refused(...back('X4'))).toContain('step.not-from-here')
    expect(await sumsOf(of.recall)).toMatchObject({ recovered: 0, destroyed: 0, onHand: 0 })
    const lines = await list(db.kernel, 'movement', {
      actor: officer,
      where: { recall: of.recall },
    })
    expect(lines.records.map(({ state }) => state).toSorted()).toEqual([
      'opposite',
      'opposite',
      'reversed',
      'reversed',
    ])
    const opposite = lines.records.find(({ fields }) => fields.docNo === 'X3')!
    expect(opposite.fields).toMatchObject({ reverses: recovered, quantity: 10, kind: 'recalled' })
  })

  it('takes in what was booked before the recall was known', async () => {
    const { recall, batch } = await begun()
    const line = await db.step(...db.line({ batch, on }, ['out', 80]))
    expect((await sumsOf(recall)).sold).toBeNull()
    await db.step(['movement', 'attach', line], { by: firm, on }, { recall })
    expect((await sumsOf(recall)).sold).toBe(80)
    const gone = await db.step(...db.line({ batch, on }, ['destroyed', 1]))
    const moved = await db.refused(['movement', 'attach', gone], { by: firm, on }, { recall })
    expect(moved).toContain('不得超过')
  })

  it('takes ten thousand lines of a file in one batch, and each document once', async () => {
    const { recall, batch } = await begun()
    const lines = Array.from({ length: 10_000 }, (_, n) => ({
      at: { region: county },
      answers: {
        party: firmCode,
        docNo: `F${n}`,
        batch,
        kind: n % 2 ? 'out' : 'recalled',
        quantity: 1.25,
        on,
        recall,
        department: 'amr',
      },
    }))
    const feed = () =>
      importRows(db.kernel, ['movement', 'record'], {
        source: async function* () {
          yield* lines
        },
        actor: firm,
        request: randomUUID(),
        rows: 'good',
        now: () => noon(on),
      })
    expect(await feed()).toMatchObject({ created: 10_000, refused: 0 })
    expect(await sumsOf(recall)).toMatchObject({
      sold: 6250,
      recovered: 6250,
      gap: 0,
      onHand: 6250,
    })
    expect(await feed()).toMatchObject({ created: 0, refused: 10_000 })
    expect(await sumsOf(recall)).toMatchObject({ sold: 6250, recovered: 6250 })
  }, 120_000)

  it('leaves the line of a file out that destroys too much', async () => {
    const { recall, batch } = await begun()
    const row = (docNo: string, kind: string, quantity: number) => ({
      at: { region: county },
      answers: { party: firmCode, docNo, batch, kind, quantity, on, recall, department: 'amr' },
    })
    const done = await importRows(db.kernel, ['movement', 'record'], {
      source: async function* () {
        yield* [row('G1', 'recalled', 10), row('G2', 'destroyed', 9), row('G3', 'destroyed', 12)]
      },
      actor: firm,
      request: randomUUID(),
      rows: 'good',
      now: () => noon(on),
    })
    expect(done).toMatchObject({ created: 2, refused: 1 })
    expect(done.problems).toMatchObject([{ code: 'balance.short' }])
    expect(await sumsOf(recall)).toMatchObject({ recovered: 10, destroyed: 9, onHand: 1 })
  })
})

const signs = {
  out: ['sold', 1],
  returned: ['sold', -1],
  recalled: ['recovered', 1],
  sealed: ['sealed', 1],
  used: ['used', 1],
  destroyed: ['destroyed', 1],
  remedied: ['remedied', 1],
} as const
type Kind = keyof typeof signs
const kinds = Object.keys(signs) as Kind[]
type Sums = Record<(typeof signs)[Kind][0], number>
const empty: Sums = { sold: 0, recovered: 0, sealed: 0, used: 0, destroyed: 0, remedied: 0 }
const added = (sums: Sums, kind: Kind, quantity: number): Sums => {
  const [name, sign] = signs[kind]
  return { ...sums, [name]: sums[name] + sign * quantity }
}
const onHand = ({ recovered, sealed, destroyed, remedied }: Sums) =>
  recovered + sealed - destroyed - remedied

const act = fc.oneof(
  fc.record({ kind: fc.constantFrom(...kinds), quantity: fc.integer({ min: 0, max: 20 }) }),
  fc.record({ back: fc.nat(20) }),
)

it('whatever is booked and taken back, the sums of a recall are those of its lines, and no more is gone than there was', async () => {
  let entry = 0
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 12 }), async (acts) => {
      const of = await begun()
      let sums = empty
      let lines: { id: string; kind: Kind; quantity: number }[] = []
      for (const one of acts) {
        if ('kind' in one) {
          const next = added(sums, one.kind, one.quantity)
          const fits = onHand(next) >= 0
          const line = db.line(of, [one.kind, one.quantity])
          if (!fits) {
            expect(await db.refused(...line)).toContain('balance.short')
            continue
          }
          lines = [...lines, { ...one, id: await db.step(...line) }]
          sums = next
          continue
        }
        const line = lines[one.back]
        if (!line) continue
        const next = added(sums, line.kind, -line.quantity)
        entry += 1
        const said = { entry: `R${entry}`, reversedOn: on, reason: '冲正' }
        const done = await db.refused(['movement', 'reverse', line.id], { by: firm, on }, said)
        expect(done === 'taken').toBe(onHand(next) >= 0)
        if (done !== 'taken') continue
        lines = lines.filter(({ id }) => id !== line.id)
        sums = next
      }
      const { gap, ...kept } = await sumsOf(of.recall)
      const none = Object.values(kept).every((value) => value === null)
      if (!none) {
        expect(kept).toEqual({ ...sums, onHand: onHand(sums) })
        expect(gap).toBe(sums.sold - sums.recovered - sums.used)
      }
      const asked = { link: 'recall', of: 'quantity', by: ['kind'], actor: officer }
      const parent = { region: county, id: of.recall }
      const read = await balances(db.kernel, 'movement', { ...asked, parent })
      const total = read.reduce((all, { by, sum }) => added(all, by.kind as Kind, sum), empty)
      expect(total).toEqual(sums)
    }),
    { numRuns: 10 },
  )
}, 120_000)
