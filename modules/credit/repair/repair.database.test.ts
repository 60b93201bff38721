import { type Actor, list } from '@zhiheng/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  aFile,
  firmCode,
  listed,
  openCreditCounty,
  people,
  repairAccepted,
} from '../testing/county.ts'

const { officer, colleague, head, deputy, firm, otherFirm, everyone } = people
const asks = { fulfilled: '罚款已缴，产品已召回', commitment: aFile }
const found = {
  ...{ severity: 'serious', dutiesDone: true, harmRemoved: true, newPenalty: false },
  findings: '材料属实',
}

let db: Awaited<ReturnType<typeof openCreditCounty>>
beforeAll(async () => {
  db = await openCreditCounty()
})
afterAll(() => db.close())
const repair = (step: string, id: string) => ['repair', step, id] as const
const apply = (entry: string, by: Actor = firm, on = '2027-03-15') =>
  db.refused(['list-entry', 'applyForRepair', entry], { by, on }, asks)
const shownOf = async (entry: string) =>
  (await list(db.kernel, 'list-publication', { actor: everyone, where: { entry } })).records.length
const newest = async (entry: string) => (await db.newest('repair', head, { entry })).id

describe('a repair', () => {
  it('is asked for by the enterprise itself, not before its day, and once at a time', async () => {
    const entry = await listed(db)
    const early = await apply(entry, firm, '2027-03-12')
    expect(early).toContain('limit.early')
    expect(early).toContain('2027-03-13')
    expect(await apply(entry, otherFirm)).toContain('record.unknown')
    expect(await apply(entry)).toBe('taken')
    expect(await apply(entry)).toContain('不得重复申请')
    const id = await newest(entry)
    expect(await db.read('repair', id, { by: otherFirm })).toBeUndefined()
    const on = '2027-03-16'
    const severity = { ...found, severity: 'minor' }
    expect(await db.refused(repair('accept', id), { by: officer, on }, severity)).toContain(
      '类别须为严重',
    )
    expect(await db.ends('repair', id)).toEqual({ accept: '2027-03-22' })
    await db.step(repair('withdraw', id), { by: firm, on }, { reason: '补充材料' })
    expect(await apply(entry, firm, on)).toBe('taken')
  })

  it('takes the enterprise off the list and out of public, ends the measures, and is decided by another post', async () => {
    const entry = await listed(db)
    const id = await repairAccepted(db, entry)
    const on = '2027-03-17'
    const decision = { decision: '符合修复条件，准予修复' }
    const own = { ...officer, roles: ['officer', 'head'] }
    expect(await db.refused(repair('agree', id), { by: own, on }, decision)).toContain('step.apart')
    expect(await shownOf(entry)).toBe(1)
    await db.step(repair('agree', id), { by: head, on }, decision)
    expect(await db.read('list-entry', entry)).toMatchObject({
      state: 'removed',
      fields: {
        removedFor: 'early',
        removedOn: on,

        removalNo: expect.any(String),
      },
    })
    expect(await shownOf(entry)).toBe(0)
    const measures = await list(db.kernel, 'measure-case', { actor: head, where: { entry } })
    expect(measures.records.map(({ state }) => state)).toEqual(['ended', 'ended'])
    expect(await apply(entry)).toContain('step.not-from-here')
  })

  it('is not agreed to while duties are open, harm remains or a new penalty came, and is denied with a reason', async () => {
    for (const [wrong, says] of [
      [{ dutiesDone: false }, '尚未履行'],
      [{ harmRemoved: false }, '尚未消除'],
      [{ newPenalty: true }, '再受较重行政处罚'],
    ] as const) {
      const entry = await listed(db)
      const id = await repairAccepted(db, entry, wrong)
      const by = { by: head, on: '2027-03-17' }
      expect(await db.refused(repair('agree', id), by, { decision: '同意' })).toContain(says)
      expect(await db.refused(repair('deny', id), by, {})).toContain('须写明理由')
      await db.step(repair('deny', id), by, { decision: '不符合条件' })
      expect(await db.stateOf('list-entry', entry)).toBe('listed')
    }
  })

  it('is completed where something lacks, or refused with a reason', async () => {
    const entry = await listed(db)
    await apply(entry)
    const id = await newest(entry)
    const on = '2027-03-16'
    await db.step(repair('sendBack', id), { by: officer, on }, { reason: '缺缴款凭证' })
    const more = { ...asks, proofs: [aFile] }
    await db.step(repair('complete', id), { by: firm, on }, more)
    expect(await db.refused(repair('refuse', id), { by: officer, on }, {})).toContain('须写明理由')
    await db.step(repair('refuse', id), { by: officer, on }, { findings: '承诺书未盖章' })
    expect(await db.read('repair', id)).toMatchObject({ state: 'refused' })
    expect(await apply(entry, firm, '2027-03-17')).toBe('taken')
  })

  it('that is late is marked, and ends with the term of the listing', async () => {
    const entry = await listed(db)
    const id = await repairAccepted(db, entry)
    expect(await db.ends('repair', id)).toEqual({ agree: '2027-04-06' })
    await db.dayPasses('2027-04-06')
    expect((await db.read('repair', id))!.fields).toMatchObject({ late: true })
    await db.dayPasses('2029-03-13')
    expect(await db.read('repair', id)).toMatchObject({
      state: 'closed',
      fields: { outcome: 'closed' },
    })
  })
})

describe('a published penalty', () => {
  /** Shown from 3 March 2026 on. */
  async function shown() {
    const id = await db.step(
      ['penalty-case', 'decideOnTheSpot'],
      { by: officer, on: '2026-03-02' },
      {
        ...{ party: firmCode, subject: '标识不符', department: 'amr', outcome: 'penalised' },
        ...{ assignees: [officer.post, colleague.post], decision: '罚款', fine: 10_000 },
      },
    )
    const by = { by: deputy, on: '2026-03-03' }
    await db.step(['penalty-case', 'publish', id], by, { term: 'long' })
    return (await db.newest('penalty-publication', head, { case: id })).id
  }
  const file = (publication: string, by: Actor = firm, on = '2026-04-01') =>
    db.refused(['penalty-publication', 'applyForRepair', publication], { by, on }, asks)

  it('is no longer shown once it is repaired, after the least time of its class', async () => {
    const publication = await shown()
    expect(await file(publication, otherFirm)).toContain('record.unknown')
    expect(await file(publication)).toBe('taken')
    expect(await file(publication)).toContain('不得重复申请')
    const { id } = await db.newest('repair', head, { publication })
    const accept = (severity: string, on: string) =>
      db.refused(repair('accept', id), { by: officer, on }, { ...found, severity })
    expect(await accept('general', '2026-06-02')).toContain('最短公示期未满')
    expect(await accept('serious', '2026-06-03')).toContain('最短公示期未满')
    expect(await accept('general', '2026-06-03')).toBe('taken')
    expect((await db.read('repair', id))!.fields).toMatchObject({
      minUntil: '2026-06-03',
      maxUntil: '2027-03-03',
    })
    await db.step(repair('agree', id), { by: head, on: '2026-06-04' }, { decision: '准予修复' })
    expect(await db.stateOf('penalty-publication', publication)).toBe('repaired')
    expect(await db.read('penalty-publication', publication, { by: everyone })).toBeUndefined()
  })

  it('of a minor breach may be repaired at once, and an application ends with the publication', async () => {
    const publication = await shown()
    await file(publication, firm, '2026-03-04')
    const { id } = await db.newest('repair', head, { publication })
    const minor = { ...found, severity: 'minor' }
    await db.step(repair('accept', id), { by: officer, on: '2026-03-05' }, minor)
    await db.dayPasses('2029-03-03')
    expect(await db.stateOf('penalty-publication', publication)).toBe('expired')
    expect(await db.stateOf('repair', id)).toBe('closed')
  })
})
