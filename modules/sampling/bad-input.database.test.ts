import { randomUUID } from 'node:crypto'
import { importRows, take } from '@zhiheng/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { failedBatch, handed, item, sheet } from './testing/batch.ts'
import { city, type Desk, laboratory, openDesk, paper, people } from './testing/desk.ts'

const { officer, secondOfficer, otherOfficer, head, tester, otherTester, neighbour } = people
const day = '2026-03-02'
let desk: Desk
beforeAll(async () => {
  desk = await openDesk(day)
})
afterAll(() => desk.close())

const received = { receivedOn: day, receipt: paper }

describe('a batch', () => {
  it('has a number of its own, and goes to the laboratory once', async () => {
    const sample = await desk.step(['sample', 'take'], officer, sheet('B001', day))
    const again = desk.step(['sample', 'take'], secondOfficer, sheet('B001', day))
    await expect(again).rejects.toMatchObject({ status: 409 })
    const hand = () =>
      desk.step(['sample', 'hand', sample], officer, { laboratory, method: 'laboratory' })
    await hand()
    await expect(hand()).rejects.toMatchObject({ code: 'step.not-from-here' })
  })
  it('is nobody’s of another department or region', async () => {
    const other = desk.step(['sample', 'take'], otherOfficer, sheet('B002', day))
    await expect(other).rejects.toMatchObject({ code: 'step.not-yours' })
    const sample = await desk.step(['sample', 'take'], officer, sheet('B003', day))
    const at = { region: city, id: sample, on: day }
    const taking = { actor: neighbour, at: desk.clockwork.at, request: randomUUID() }
    const answers = { laboratory, method: 'laboratory' }
    const theirs = take(desk.kernel, ['sample', 'hand'], { on: [{ at, answers }], ...taking })
    await expect(theirs).rejects.toMatchObject({ status: 404 })
  })
  it('keeps what is written as it was written, whatever it looks like', async () => {
    const brand = '<script>alert(1)</script>“甲”牌'
    const sample = await desk.step(['sample', 'take'], officer, sheet('B004', day, { brand }))
    expect((await desk.read('sample', sample))?.fields.brand).toBe(brand)
  })
})

describe('a report', () => {
  it('is not received before it was sampled, nor signed with an item that is not judged', async () => {
    const { report } = await handed(desk, sheet('B010', day))
    const receive = (receivedOn: string) =>
      desk.step(['test-report', 'receive', report], tester, { receivedOn })
    await expect(receive('2026-03-01')).rejects.toMatchObject({ code: 'answers.disagree' })
    await expect(
      desk.step(['test-report', 'receive', report], otherTester, { receivedOn: day }),
    ).rejects.toMatchObject({ status: 404 })
    await receive(day)
    const enter = { conclusion: 'pass', serious: false, file: paper }
    const entered = () => desk.step(['test-report', 'enter', report], tester, enter)
    await expect(entered()).rejects.toMatchObject({ code: 'children.not-ready' })
    const open = item({ report, sampledOn: day, measured: null, judgement: null })
    const id = await desk.step(['test-item', 'add'], tester, open)
    await expect(entered()).rejects.toMatchObject({ code: 'children.not-ready' })
    await desk.step(['test-item', 'strike', id], tester)
    await expect(entered()).rejects.toMatchObject({ code: 'children.not-ready' })
    const whole = item({ report, sampledOn: day, measured: 0.1, judgement: 'pass' })
    await desk.step(['test-item', 'add'], tester, whole)
    await entered()
  })
  it('takes its items as a file of many lines, and leaves out those that contradict themselves', async () => {
    const { report } = await handed(desk, sheet('B011', day))
    await desk.step(['test-report', 'receive', report], tester, { receivedOn: day })
    const lines = Array.from({ length: 2000 }, (_, n) =>
      item({
        report,
        sampledOn: day,
        item: `项目${n}`,
        measured: n % 10 ? 0.1 : 9,
        judgement: 'pass',
      }),
    )
    const done = await importRows(desk.kernel, ['test-item', 'add'], {
      actor: tester,
      request: randomUUID(),
      now: () => desk.clockwork.at,
      rows: 'good',
      source: async function* () {
        for (const [n, answers] of lines.entries())
          yield { n: n + 1, at: { region: city }, answers }
      },
    })
    expect(done).toMatchObject({ created: 1800, refused: 200 })
  })
})

describe('a notice', () => {
  it('is signed for once, on a day between its sending and today', async () => {
    const { toShop } = await failedBatch(desk, sheet('B020', day), day)
    const sign = (receivedOn: string) =>
      desk.step(['result-notice', 'receive', toShop], people.shop, { receivedOn })
    await expect(sign('2026-03-01')).rejects.toMatchObject({ code: 'answers.disagree' })
    await expect(sign('2026-03-03')).rejects.toMatchObject({ code: 'answers.disagree' })
    const other = desk.step(['result-notice', 'receive', toShop], people.maker, received)
    await expect(other).rejects.toMatchObject({ status: 404 })
    await sign(day)
    await expect(sign(day)).rejects.toMatchObject({ code: 'step.not-from-here' })
  })
  it('is objected to once where two do so at the same moment', async () => {
    const { toShop } = await failedBatch(desk, sheet('B021', day), day)
    await desk.step(['result-notice', 'receive', toShop], people.shop, received)
    const object = () =>
      desk.step(['result-notice', 'object', toShop], people.shop, {
        about: 'retest',
        grounds: '对结果有异议',
      })
    const done = await Promise.allSettled([object(), object()])
    expect(done.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await desk.all('objection', { notice: toShop })).toHaveLength(1)
  })
  it('is not objected to by hand past its own steps, nor settled by anybody', async () => {
    const { report, toShop } = await failedBatch(desk, sheet('B022', day), day)
    const settle = desk.step(['test-report', 'settle', report], head)
    await expect(settle).rejects.toMatchObject({ code: 'step.not-by-hand' })
    const decide = desk.step(['result-notice', 'decide', toShop], officer)
    await expect(decide).rejects.toMatchObject({ code: 'step.not-by-hand' })
    const early = desk.step(['result-notice', 'object', toShop], people.shop, {
      about: 'retest',
      grounds: '未签收',
    })
    await expect(early).rejects.toMatchObject({ code: 'step.not-from-here' })
  })
})
