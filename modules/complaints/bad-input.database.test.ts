import { randomUUID } from 'node:crypto'
import { figures, list, newId, type RowInput, take } from '@zhiheng/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { complaintFigures } from './figures/complaint.indicators.ts'
import { type Answers, city, holder, openDesk, people } from './testing/desk.ts'

let desk: Awaited<ReturnType<typeof openDesk>>
beforeAll(async () => {
  desk = await openDesk('2026-05-20')
})
afterAll(() => desk.close())

const { intake, officer, secondOfficer, head } = people
const letter: Answers = {
  respondent: '<script>alert(1)</script>',
  channel: 'letter',
  receivedOn: '2026-05-20',
  wants: 'complaint',
  text: '"><img src=x onerror=alert(1)> \u202e 反写',
  rewardWanted: false,
}
const split = {
  splitAs: 'complaint',
  department: 'amr',
  matter: 'quality',
  demand: '退货；'.repeat(20_000),
}
async function received() {
  const submission = await desk.step(['submission', 'receive'], intake, letter)
  await desk.step(['submission', 'split', submission], intake, split)
  const { records } = await list(desk.kernel, 'complaint', { actor: head, where: { submission } })
  return { submission, complaint: records[0]!.id }
}
const to = (name: string, id: string) => ['complaint', name, id] as const
const taking = (actor: typeof intake, on: readonly RowInput[]) => ({
  on: [...on],
  actor,
  ...desk.clockwork,
  request: randomUUID(),
})
const codeOf = (error: unknown) => (error as { code?: string }).code

describe('a complaint', () => {
  it('keeps what was written as text, a whole page of it too', async () => {
    const { submission, complaint } = await received()
    const read = await desk.read('submission', submission, intake)
    expect(read!.fields).toMatchObject({ respondent: letter.respondent, text: letter.text })
    const { demand } = (await desk.read('complaint', complaint, head))!.fields
    expect(demand).toHaveLength(split.demand.length)
  })

  it('is accepted once, by one of two who try at the same moment', async () => {
    const { complaint } = await received()
    const both = await Promise.allSettled([
      desk.step(to('accept', complaint), officer),
      desk.step(to('accept', complaint), secondOfficer),
    ])
    const refused = both.flatMap((one) => (one.status === 'rejected' ? [codeOf(one.reason)] : []))
    expect(refused).toEqual(['step.not-from-here'])
    await expect(desk.step(to('accept', complaint), officer)).rejects.toMatchObject({
      code: 'step.not-from-here',
    })
  })

  it('is not agreed on before it is mediated, nor told before it has ended', async () => {
    const { complaint } = await received()
    for (const step of ['agree', 'tellEnd', 'close', 'callBack', 'mediate'])
      await expect(
        desk.step(to(step, complaint), step === 'callBack' ? intake : officer, filled[step] ?? {}),
      ).rejects.toMatchObject({ code: 'step.not-from-here' })
  })
  const filled: Readonly<Record<string, Answers>> = {
    tellEnd: { way: 'phone' },
    mediate: { consent: '同意' },
    callBack: { rating: 'r1' },
  }

  it('of another region or department is unknown, or not theirs', async () => {
    const { complaint } = await received()
    const neighbour = { ...officer, scope: ['9102'] }
    const read = await list(desk.kernel, 'complaint', { actor: neighbour })
    expect(read.records).toEqual([])
    for (const [actor, code] of [
      [neighbour, 'region.outside'],
      [people.otherOfficer, 'step.not-yours'],
      [people.inspector, 'step.not-yours'],
    ] as const) {
      const on = [{ at: { region: city, id: complaint }, answers: {} }]
      const refused = await take(desk.kernel, ['complaint', 'accept'], taking(actor, on)).catch(
        codeOf,
      )
      expect(['record.unknown', code]).toContain(refused)
    }
  })

  it('without what it needs is refused box by box', async () => {
    const wrong = { ...letter, channel: '飞鸽', receivedOn: '2026-02-30', wants: null }
    const on = [{ at: { region: city }, answers: wrong }]
    const error = await take(desk.kernel, ['submission', 'receive'], taking(intake, on)).catch(
      (e: unknown) => e as { code: string; details: { field: string }[] },
    )
    expect(error).toMatchObject({ code: 'answers.invalid' })
    const fields = (error as { details: { field: string }[] }).details.map(({ field }) => field)
    expect(fields.toSorted()).toEqual(['channel', 'receivedOn', 'wants'])
  })

  it('may be refused to be a digest of a file that is none', async () => {
    const on = [{ at: { region: city }, answers: { ...letter, files: ['../../etc/passwd'] } }]
    await expect(
      take(desk.kernel, ['submission', 'receive'], taking(intake, on)),
    ).rejects.toMatchObject({ code: 'answers.invalid' })
  })
})

describe('many at once', () => {
  it('ten thousand letters are received, and ten thousand are split in one go, with figures that agree', async () => {
    const ids = Array.from({ length: 10_000 }, () => newId())
    const place = (id: string) => ({ region: city, id })
    const made = await take(
      desk.kernel,
      ['submission', 'receive'],
      taking(
        intake,
        ids.map((id) => ({ at: place(id), answers: letter })),
      ),
    )
    expect(made).toMatchObject({ created: 10_000 })
    const before = await received30()
    await take(
      desk.kernel,
      ['submission', 'split'],
      taking(
        intake,
        ids.map((id) => ({ at: place(id), answers: { ...split, demand: '退货' } })),
      ),
    )
    expect((await received30()) - before).toBe(10_000)
  }, 120_000)

  /** Complaints received in May, as the figure has it. */
  async function received30() {
    const asked = { actor: people.office, region: city, from: '2026-05', to: '2026-05' } as const
    const [found] = await figures(desk.kernel, complaintFigures[0]!, { ...asked, each: 'month' })
    return found?.of ?? 0
  }
})

describe('a code', () => {
  it('makes a submission and reads none, its own neither', async () => {
    const token = holder()
    const on = [{ at: { region: city }, answers: letter }]
    await take(desk.kernel, ['submission', 'submit'], taking({ ...token, scope: [city] }, on))
    for (const register of ['submission', 'complaint', 'tip', 'clue', 'reward', 'channel-record'])
      expect((await list(desk.kernel, register, { actor: token })).records).toEqual([])
    const elsewhere = [{ at: { region: '9102' }, answers: letter }]
    await expect(
      take(desk.kernel, ['submission', 'submit'], taking({ ...token, scope: [city] }, elsewhere)),
    ).rejects.toBeDefined()
  })
})

it('no step of a complaint or a report is decided by how alike it is to others', async () => {
  const steps = ['complaint', 'tip', 'submission'].flatMap((register) =>
    Object.values(desk.kernel.catalogue.entries.get(register)!.procedure.steps),
  )
  const judged = steps.map(({ when, leaves }) => JSON.stringify([when, leaves]))
  expect(judged.filter((text) => /"(shown|repeated|duplicateOf)"/.test(text))).toEqual([])
})
