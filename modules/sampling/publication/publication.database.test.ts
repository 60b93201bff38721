import { randomUUID } from 'node:crypto'
import { type Address, count, publicActor, stream, take } from '@zhiheng/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { system } from '../../roles.ts'
import { failedBatch, handed, item, madeHere, sheet, tested } from '../testing/batch.ts'
import {
  type Answers,
  city,
  type Desk,
  laboratory,
  openDesk,
  paper,
  people,
} from '../testing/desk.ts'
import { proposeResults } from './propose.ts'
import { publishedResult } from './result.register.ts'

const { officer, secondOfficer, otherOfficer, head } = people
let desk: Desk
beforeAll(async () => {
  desk = await openDesk('2026-03-02')
})
afterAll(() => desk.close())

const wording = {
  title: '2026年第一季度电饭锅监督抽查结果',
  ...{ productClass: 'industrial', level: 'municipal', from: '2026-03-01', until: '2026-03-31' },
  ...{ summary: '抽查了流通领域的电饭锅。', department: 'amr' },
}
const draft = () => desk.step(['sampling-publication', 'draft'], officer, wording)

/** What the page's button does, under the officer's rights. */
async function listed(notice: string, numbers: readonly string[] | null = null) {
  const asking = { kernel: desk.kernel, actor: officer }
  const found = (await desk.read('sampling-publication', notice))!
  const proposed = await proposeResults(asking, { notice: found, numbers })
  if (proposed.lines.length > 0)
    await take(desk.kernel, ['published-result', 'list'], {
      on: proposed.lines.map((answers) => ({ at: { region: city }, answers })),
      actor: { ...officer, roles: [...officer.roles, system.role] },
      ...{ at: desk.clockwork.at, request: randomUUID() },
    })
  return proposed
}
const linesOf = (publication: string) => desk.all('published-result', { publication })
const lineOf = async (publication: string, sampleNo: string) =>
  (await linesOf(publication)).find(({ fields }) => fields.sampleNo === sampleNo)!
const inPublic = (publication: string) => desk.all('published-result', { publication }, publicActor)
const toNotice = (step: string, id: string) => ['sampling-publication', step, id] as const
const toLine = (step: string, id: string) => ['published-result', step, id] as const

async function passedBatch(no: string) {
  const { sample, report } = await handed(desk, sheet(no, '2026-03-02'))
  await tested(desk, report, { conclusion: 'pass', receivedOn: '2026-03-02' })
  await desk.step(['test-report', 'notifyPass', report], officer)
  return sample
}

let notice = ''
let failed = ''
describe('a notice of results', () => {
  it('takes what stands, passed and failed, and leaves what may still be objected to', async () => {
    const passed = await passedBatch('P001')
    const batch = await failedBatch(desk, sheet('P002', '2026-03-02', madeHere), '2026-03-02')
    failed = batch.sample
    for (const [told, by] of [
      [batch.toShop, people.shop],
      [batch.toMaker!, people.maker],
    ] as const)
      await desk.step(['result-notice', 'receive', told], by, {
        ...{ receivedOn: '2026-03-02', receipt: paper },
      })
    notice = await draft()
    const early = await listed(notice)
    expect(early.lines.map(({ sampleNo }) => sampleNo)).toEqual(['P001'])
    expect(early.waiting).toEqual([{ sampleNo: 'P002', why: '复检、异议期限未满或尚未处理完毕' }])
    await expect(listed(notice, ['P002'])).rejects.toThrow(
      '抽样单P002复检、异议期限未满或尚未处理完毕，不能公布',
    )
    await expect(listed(notice, ['P001'])).rejects.toThrow('抽样单P001已经列入公告')
    await expect(listed(notice, ['Q999'])).rejects.toThrow('没有抽样单Q999')
    await desk.on('2026-03-18')
    expect((await listed(notice)).lines).toMatchObject([
      {
        ...{ sampleNo: 'P002', conclusion: 'fail', laboratory },
        failedItems: '泄漏电流：实测值1.2 mA，标准要求≤0.75 mA',
      },
    ])
    expect((await listed(notice)).lines).toEqual([])
    expect((await desk.read('sample', passed))!.fields.enlisted).toBe(true)
  })

  it('never takes a result that is not final, whatever states the line', async () => {
    const waits = await failedBatch(desk, sheet('P003', '2026-03-17'), '2026-03-17')
    const line = (await lineOf(notice, 'P001')).fields
    const answers = { ...line, sample: waits.sample, sampledOn: '2026-03-17', sampleNo: 'P003' }
    const { result, resultItems, ...stated } = answers as Record<string, unknown>
    const told = Object.fromEntries(Object.entries(stated).filter(([, value]) => value != null))
    const taking = (actor: typeof officer) =>
      take(desk.kernel, ['published-result', 'list'], {
        on: [{ at: { region: city }, answers: told }],
        ...{ actor, at: desk.clockwork.at, request: randomUUID() },
      })
    await expect(taking(officer)).rejects.toMatchObject({ code: 'step.not-yours' })
    const asSystem = { ...officer, roles: [...officer.roles, system.role] }
    await expect(taking(asSystem)).rejects.toMatchObject({ code: 'step.not-from-here' })
  })

  it('is published under a document number by a head who did not draft it, all lines at once', async () => {
    await expect(desk.step(toNotice('submit', notice), otherOfficer)).rejects.toMatchObject({
      code: 'step.not-yours',
    })
    await desk.step(toNotice('submit', notice), officer)
    await expect(listed(notice)).rejects.toThrow('公告已经送审或公布')
    const release = (docNo: string | null, by = head) =>
      desk.step(toNotice('release', notice), by, { docNo })
    await expect(release('临市监公告〔2026〕3号', officer)).rejects.toMatchObject({
      code: 'step.not-yours',
    })
    await expect(release(null)).rejects.toMatchObject({ code: 'answers.disagree' })
    expect(await inPublic(notice)).toEqual([])
    await release('临市监公告〔2026〕3号')
    const shown = await inPublic(notice)
    expect(shown.map(({ fields }) => fields.conclusion).toSorted()).toEqual(['fail', 'pass'])
    const seen = await desk.read('sample', failed, { ...publicActor, scope: [city] })
    expect(seen).toMatchObject({ state: 'final' })
  })

  it('holds a doubted result back at once and shows the corrected one by a second post', async () => {
    const { id } = await lineOf(notice, 'P002')
    const publicly = async () => (await inPublic(notice)).find((one) => one.id === id)!.fields
    await expect(desk.step(toLine('correct', id), head)).rejects.toMatchObject({
      code: 'step.not-from-here',
    })
    await desk.step(toLine('hold', id), officer, { heldWhy: '生产单位所在地转来复检申请' })
    expect(await publicly()).toMatchObject({ conclusion: null, failedItems: null })
    const found = {
      ...{
        newConclusion: 'pass',
        basis: paper,
        correction: '备样复检合格，原不合格结论予以更正。',
      },
    }
    await expect(
      desk.step(toLine('retest', id), officer, { ...found, newConclusion: 'fail' }),
    ).rejects.toMatchObject({ code: 'answers.disagree' })
    await desk.step(toLine('retest', id), secondOfficer, found)
    expect(await publicly()).toMatchObject({ conclusion: null })
    expect(publishedResult.public).not.toContain('correction')
    await desk.on('2026-03-25')
    await desk.step(toLine('correct', id), head)
    expect(await publicly()).toMatchObject({
      ...{ conclusion: 'pass', previous: 'fail', failedItems: null, correctedOn: '2026-03-25' },
      correction: '备样复检合格，原不合格结论予以更正。',
    })
    expect((await desk.read('sample', failed))!.fields).toMatchObject({ conclusion: 'pass' })
    const note = (await desk.read('sampling-publication', notice))!
    expect(note.fields.correctedOn).toBe('2026-03-25')
  })

  it('is taken down with its reason in public, without any result, and the batches may be published anew', async () => {
    await desk.step(toNotice('withdraw', notice), head, { withdrawnWhy: '公告中企业名称有误' })
    const shown = await inPublic(notice)
    expect(shown).toHaveLength(2)
    for (const { fields } of shown)
      expect(fields).toMatchObject({
        ...{ conclusion: null, failedItems: null, withdrawnWhy: '公告中企业名称有误' },
      })
    const anew = await draft()
    expect((await listed(anew)).lines.map(({ sampleNo }) => sampleNo).toSorted()).toEqual([
      'P001',
      'P002',
    ])
    await desk.step(toNotice('drop', anew), officer, { reason: '合并到下一期' })
    expect((await linesOf(anew)).map(({ state }) => state)).toEqual(['dropped', 'dropped'])
  })
})

/** One step taken on many records at once. */
async function many(
  ref: readonly [register: string, step: string],
  actor: typeof officer,
  rows: readonly { at: Address | { region: string }; answers: Answers }[],
): Promise<readonly Address[]> {
  const once = { actor, at: desk.clockwork.at, request: randomUUID() }
  const done = await take(desk.kernel, ref, { on: rows, ...once })
  return done.records.map(({ id, region, on }) => ({ id: id!, region, on: on ?? null }))
}

it('publishes hundreds of batches with one approval', async () => {
  const numbers = Array.from({ length: 300 }, (_, n) => `M${String(n).padStart(3, '0')}`)
  const { signer, tester } = people
  const sampledOn = '2026-04-01'
  await desk.on(sampledOn)
  const samples = await many(
    ['sample', 'take'],
    officer,
    numbers.map((no) => ({ at: { region: city }, answers: sheet(no, sampledOn) })),
  )
  const hand = { laboratory, method: 'laboratory' }
  await many(
    ['sample', 'hand'],
    officer,
    samples.map((at) => ({ at, answers: hand })),
  )
  const reports: string[] = []
  for await (const { id, fields } of stream(desk.kernel, 'test-report', { actor: head }))
    if (numbers.includes(String(fields.sampleNo))) reports.push(id)
  const onReports = (step: string, actor: typeof officer, answers: Answers = {}) =>
    many(
      ['test-report', step],
      actor,
      reports.map((id) => ({ at: { region: city, id, on: null }, answers })),
    )
  await onReports('receive', tester, { receivedOn: sampledOn })
  await many(
    ['test-item', 'add'],
    tester,
    reports.map((report) => ({
      at: { region: city },
      answers: item({ report, sampledOn, measured: 0.5, judgement: 'pass' }),
    })),
  )
  await onReports('enter', tester, { conclusion: 'pass', serious: false, file: paper })
  await onReports('issue', signer)
  await onReports('notifyPass', officer)
  const april = { ...wording, from: sampledOn, until: '2026-04-30' }
  const publication = await desk.step(['sampling-publication', 'draft'], officer, april)
  expect((await listed(publication)).lines).toHaveLength(300)
  await desk.step(toNotice('submit', publication), officer)
  await desk.step(toNotice('release', publication), head, { docNo: '临市监公告〔2026〕4号' })
  const where = { publication, conclusion: 'pass' }
  expect(await count(desk.kernel, 'published-result', { actor: publicActor, where })).toMatchObject(
    {
      n: 300,
    },
  )
})
