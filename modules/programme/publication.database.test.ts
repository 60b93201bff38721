import { type Address, list, publicActor, readAddress } from '@zhiheng/kernel'
import {
  confirmDocument,
  livingOutline,
  publishedOutline,
  publishedOutlines,
} from '@zhiheng/modules'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { city, people } from './testing/linchuan.ts'
import {
  draftOf,
  on,
  openOutline,
  progressOn,
  samplesOf2026,
  satisfaction,
} from './testing/linchuan-outline.ts'

let db: Awaited<ReturnType<typeof openOutline>>
let at: Address

const acceptFigure = async () => {
  const figure = { at: { region: city }, answers: satisfaction }
  const [made] = await db.step(['reported-figure', 'submit'], people.otherClerk, figure)
  const row = on(made!)
  const head = { ...people.head, department: 'ndrc' }
  await db.step(['reported-figure', 'approve'], head, row)
  await db.step(['reported-figure', 'accept'], people.office, row)
}
const acceptReturn = async () => {
  const task = await db.taskNamed('加强产品质量监管')
  const assigned = { department: 'amr', responsible: ['miit', 'agri'], deadline: '2026-11-30' }
  await db.step(['task', 'assign'], people.office, on(task, assigned))
  await db.step(['task', 'sign'], people.clerk, on(task, { personName: '孙三' }))
  const report = { at: { region: city }, answers: progressOn(at.id, task.id, 'amr') }
  const [sent] = await db.step(['report', 'submit'], people.clerk, report)
  await db.step(['report', 'accept'], people.office, on(sent!))
}

beforeAll(async () => {
  db = await openOutline()
  const draft = await draftOf(db.kernel)
  const made = await confirmDocument(db.kernel, db.taking(people.office), draft)
  at = readAddress(made.address)!
  await db.step(['sample', 'import'], people.office, ...samplesOf2026())
  await acceptFigure()
  await acceptReturn()
})
afterAll(() => db.close())

describe('the public', () => {
  const states = ({ items }: { items: readonly { state: string }[] }) =>
    items.map(({ state }) => state)
  const each = async (register: string, name: string, who = people.secondOffice) => {
    const found = await list(db.kernel, register, { actor: who, where: { state: 'accepted' } })
    for (const record of found.records)
      await db.step([register, name], who, on(record, { review: '同意公开' }))
  }
  it('sees the outline once a second post has released it, and stated figures once they are released too', async () => {
    const day = { today: '2026-10-20' }
    expect(await publishedOutlines(db.kernel, day)).toEqual([])
    expect(await publishedOutline(db.kernel, { at, ...day })).toBeUndefined()
    const unreviewed = db.step(['document', 'publish'], people.secondOffice, on(at))
    await expect(unreviewed).rejects.toThrow('“审查意见”不能为空')
    await db.step(['document', 'publish'], people.secondOffice, on(at, { review: '同意公开' }))
    expect(await publishedOutlines(db.kernel, day)).toMatchObject([{ id: at.id }])
    const shown = await publishedOutline(db.kernel, { at, ...day })
    const known = states(await livingOutline(db.kernel, people.office, { at, ...day }))
    expect(states(shown!)).toEqual(known.with(2, 'unknown').with(3, 'unknown'))
    expect(JSON.stringify(shown)).not.toContain('已抽查 150 批次')
    await each('reported-figure', 'publish')
    await each('report', 'publish')
    const more = await publishedOutline(db.kernel, { at, ...day })
    expect(states(more!)).toEqual(known)
    expect(JSON.stringify(more)).toContain('已抽查 150 批次')
  })
  it('reads goals, tasks, figures and returns by its own rights, and loses them when two posts have taken the document down', async () => {
    const open = async (register: string) =>
      (await list(db.kernel, register, { actor: publicActor })).records.length
    expect([await open('goal'), await open('task'), await open('report')]).toEqual([3, 2, 1])
    const review = { review: '同意' }
    const down = (who: typeof people.office) =>
      db.step(['document', 'unpublish'], who, on(at, review))
    await expect(down(people.office)).rejects.toMatchObject({ code: 'step.not-now' })
    const asking = on(at, { reason: '更正' })
    await db.step(['document', 'askTakeDown'], people.office, asking)
    await expect(down(people.office)).rejects.toMatchObject({ code: 'step.self' })
    await db.step(['document', 'keepPublic'], people.secondOffice, asking)
    await expect(down(people.office)).rejects.toMatchObject({ code: 'step.not-now' })
    await db.step(['document', 'askTakeDown'], people.office, asking)
    expect(await open('document')).toBe(1)
    await down(people.secondOffice)
    expect([await open('document'), await open('goal'), await open('task')]).toEqual([0, 0, 0])
    await db.step(['document', 'publish'], people.office, on(at, review))
  })
  it('is never shown what the post that accepted it would release by itself', async () => {
    const { records } = await list(db.kernel, 'report', { actor: people.office })
    const [row, review] = [records[0]!, { review: '同意' }]
    await db.step(['report', 'askTakeDown'], people.secondOffice, on(row, { reason: '更正' }))
    await db.step(['report', 'unpublish'], people.office, on(row, review))
    const again = db.step(['report', 'publish'], people.office, on(row, review))
    await expect(again).rejects.toMatchObject({ code: 'step.self' })
  })
})
