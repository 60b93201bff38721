import { deliveries, list } from '@zhiheng/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aFile, city, county, firmCode, openBureau, people } from '../testing/bureau.ts'

const { officer, colleague, lawyer, head, police, cityPolice } = people
const required = ['investigation', 'goods', 'test', 'other']

let db: Awaited<ReturnType<typeof openBureau>>
beforeAll(async () => {
  db = await openBureau()
})
afterAll(() => db.close())

const moved = (name: string, id: string) => ['crime-transfer', name, id] as const
const day = (at: string) => `${at}T02:00:00Z`

async function investigated() {
  const case_ = { party: firmCode, subject: '涉嫌生产伪劣产品', kind: 'general', department: 'amr' }
  const id = await db.step(['penalty-case', 'open'], { by: head, on: '2026-03-02' }, case_)
  const assignees = [officer.post, colleague.post]
  await db.step(
    ['penalty-case', 'investigate', id],
    { by: officer, on: '2026-03-03' },
    { assignees },
  )
  return id
}
/** Reported to the head at 10:00 on Tuesday 10 March. */
async function reported() {
  const theCase = await investigated()
  const draft = {
    case: theCase,
    crime: '生产、销售伪劣产品罪',
    party: firmCode,
    facts: '销售金额二十万元',
    assignees: [officer.post, colleague.post],
    police: county,
    department: 'amr',
  }
  const id = await db.step(['crime-transfer', 'draft'], { by: officer, on: '2026-03-09' }, draft)
  await db.stepAt(moved('report', id), { by: officer, at: day('2026-03-10') })
  return { theCase, id }
}
async function withPapers(theCase: string, transfer: string, kinds: readonly string[] = required) {
  for (const kind of kinds) {
    const paper = { title: kind, case: theCase, kind, file: aFile, on: '2026-03-09', transfer }
    await db.step(['case-paper', 'add'], { by: officer, on: '2026-03-09' }, paper)
  }
}
/** Handed over at 17:00 on 10 March, within a day of the approval. */
async function handed() {
  const { theCase, id } = await reported()
  await withPapers(theCase, id)
  await db.stepAt(moved('approve', id), { by: head, at: day('2026-03-10') })
  const list = { list: '移送书、调查报告、清单、检验报告' }
  await db.stepAt(moved('hand', id), { by: officer, at: '2026-03-10T09:00:00Z' }, list)
  return { theCase, id }
}
/** The newest file at the police of the county, or of the city. */
async function atPolice(stage: string, region = county) {
  const where = { stage, state: 'delivered' }
  const { records } = await list(db.kernel, 'transfer-file', { actor: cityPolice, where })
  return records.find((one) => one.region === region)!
}
/** The police decide, and the authority takes their answer in on a day. */
async function answered(step: 'file' | 'notFile', on: string, stage = 'first') {
  const file = await atPolice(stage)
  await db.step(['transfer-file', 'sign', file.id], { by: police, on })
  const why = step === 'notFile' ? { reason: '没有犯罪事实' } : {}
  await db.step(['transfer-file', step, file.id], { by: police, on }, why)
  const reply = await db.newest('transfer-reply', officer, { state: 'delivered' })
  await db.step(['transfer-reply', 'takeIn', reply.id], { by: officer, on }, { receivedOn: on })
}

describe('a transfer to the police', () => {
  it('suspends the case, is decided by the head within three days and by nobody who drafted it', async () => {
    const { theCase, id } = await reported()
    expect(await db.stateOf('penalty-case', theCase)).toBe('suspended')
    expect((await db.ends('crime-transfer', id)).approve).toBe('2026-03-13')
    expect(await db.refused(moved('approve', id), { by: officer, on: '2026-03-11' })).toContain(
      'step.not-yours',
    )
    await db.dayPasses('2026-03-13')
    await db.step(moved('approve', id), { by: head, on: '2026-03-16' })
    expect(await db.read('crime-transfer', id)).toMatchObject({
      state: 'approved',
      fields: { approvedOn: '2026-03-16', letterNo: expect.stringMatching(/^2026-/) },
    })
  })

  it('is refused with reasons on record, and the case goes on', async () => {
    const { theCase, id } = await reported()
    const work = { by: head, on: '2026-03-11' }
    expect(await db.refused(moved('decline', id), work)).toContain('须写明理由')
    await db.step(moved('decline', id), work, { refused: '尚未达到追诉标准' })
    expect(await db.stateOf('penalty-case', theCase)).toBe('investigating')
    expect((await db.read('crime-transfer', id))?.fields.outcome).toBe('declined')
  })

  it('is not handed over without every paper that the rules list, and is told which', async () => {
    const { theCase, id } = await reported()
    await db.stepAt(moved('approve', id), { by: head, at: day('2026-03-10') })
    await withPapers(theCase, id, ['investigation', 'test', 'other'])
    const work = { by: officer, on: '2026-03-10' }
    const list = { list: '调查报告、检验报告' }
    const refused = await db.refused(moved('hand', id), work, list)
    expect(refused).toContain('children.not-ready')
    expect(refused).toContain('之前，须附涉案物品清单（')
    await withPapers(theCase, id, ['goods'])
    await db.step(moved('hand', id), work, list)
    expect(await db.stateOf('crime-transfer', id)).toBe('handed')
  })

  it('reaches the police with its letter number, and the sender sees how it stands', async () => {
    const { id } = await handed()
    const file = await atPolice('first')
    expect(file).toMatchObject({
      region: county,
      fields: {
        crime: '生产、销售伪劣产品罪',
        from: county,
        letterNo: expect.stringMatching(/^2026-/),
      },
    })
    expect(await db.read('transfer-file', file.id, { by: officer })).toBeUndefined()
    await db.step(['transfer-file', 'sign', file.id], { by: police, on: '2026-03-11' })
    const at = { region: county, id }
    const sent = await deliveries(db.kernel, { actor: officer, at })
    expect(sent).toMatchObject([{ state: 'accepted', by: police.name }])
  })

  it('is passed on within a day to the police that are competent, and answered to the same authority', async () => {
    await handed()
    const file = await atPolice('first')
    const on = '2026-03-11'
    const pass = { to: city, reason: '主要犯罪地在市区' }
    await db.step(['transfer-file', 'passElsewhere', file.id], { by: police, on }, pass)
    const there = await atPolice('first', city)
    expect(there).toMatchObject({ region: city, fields: { from: county } })
    const reply = await db.newest('transfer-reply', officer, { state: 'delivered' })
    expect(reply.fields.reply).toBe('elsewhere')
    await db.step(['transfer-reply', 'takeIn', reply.id], { by: officer, on }, { receivedOn: on })
    await db.step(['transfer-file', 'sign', there.id], { by: cityPolice, on, region: city })
    await db.step(['transfer-file', 'file', there.id], { by: cityPolice, on, region: city })
    expect(
      (await db.newest('transfer-reply', officer, { state: 'delivered' })).fields,
    ).toMatchObject({ from: city, reply: 'filed' })
  })
})

describe('the police', () => {
  it('file a case: the goods follow within three days of the notice, and the case is transferred', async () => {
    const { theCase, id } = await handed()
    await answered('file', '2026-03-12')
    expect(await db.read('crime-transfer', id)).toMatchObject({
      state: 'filed',
      fields: { reply: 'filed', policeFiledOn: '2026-03-12' },
    })
    expect(await db.ends('crime-transfer', id)).toEqual({ handGoods: '2026-03-16' })
    const handover = { handover: '电热毯 200 条，双方签字' }
    await db.step(moved('handGoods', id), { by: officer, on: '2026-03-13' }, handover)
    await db.step(moved('close', id), { by: head, on: '2026-03-16' })
    expect((await db.read('penalty-case', theCase))?.fields.outcome).toBe('transferred')
    expect((await db.read('crime-transfer', id))?.fields.outcome).toBe('investigated')
  })

  it('have three days, and give reasons where they file none', async () => {
    await handed()
    const file = await atPolice('first')
    await db.step(['transfer-file', 'sign', file.id], { by: police, on: '2026-03-11' })
    const by = { ...police, roles: ['police'] }
    expect((await db.ends('transfer-file', file.id)).file).toBe('2026-03-16')
    expect(
      await db.refused(['transfer-file', 'notFile', file.id], { by, on: '2026-03-12' }),
    ).toContain('须说明理由')
  })
})

describe('where the police see no crime', () => {
  it('the case goes on by itself when no review is asked for in three days', async () => {
    const { theCase, id } = await handed()
    await answered('notFile', '2026-03-12')
    expect(await db.ends('crime-transfer', id)).toEqual({ askReview: '2026-03-16' })
    await db.dayPasses('2026-03-16')
    expect(await db.read('crime-transfer', id)).toMatchObject({
      state: 'returned',
      fields: { outcome: 'returned' },
    })
    expect(await db.stateOf('penalty-case', theCase)).toBe('investigating')
  })

  it('a review may still end in a case', async () => {
    const { id } = await handed()
    await answered('notFile', '2026-03-12')
    await db.step(
      moved('askReview', id),
      { by: officer, on: '2026-03-13' },
      { grounds: '金额已达标准' },
    )
    await answered('file', '2026-03-17', 'review')
    expect(await db.read('crime-transfer', id)).toMatchObject({
      state: 'filed',
      fields: { reviewReply: 'filed', policeFiledOn: '2026-03-17' },
    })
  })

  it('an upheld decision goes to the prosecutor within three days, or back', async () => {
    const { id } = await handed()
    const other = await handed()
    for (const one of [id, other.id]) {
      const seen = { repliedOn: '2026-03-12', replyReason: '没有犯罪事实' }
      await db.step(moved('recordNotFiled', one), { by: officer, on: '2026-03-12' }, seen)
      const grounds = { grounds: '金额已达标准' }
      await db.step(moved('askReview', one), { by: officer, on: '2026-03-13' }, grounds)
      const upheld = { reviewRepliedOn: '2026-03-18', reviewReason: '金额未达标准' }
      await db.step(moved('recordUpheld', one), { by: officer, on: '2026-03-18' }, upheld)
    }
    expect(await db.ends('crime-transfer', id)).toEqual({ askProsecutor: '2026-03-23' })
    const grounds = { grounds: '建议立案监督' }
    await db.step(moved('askProsecutor', id), { by: officer, on: '2026-03-20' }, grounds)
    await db.dayPasses('2026-03-23')
    expect(await db.stateOf('crime-transfer', other.id)).toBe('returned')
    await db.step(
      moved('recordEnded', id),
      { by: officer, on: '2026-04-10' },
      { answer: '不予监督' },
    )
    await db.step(
      moved('takeBack', id),
      { by: officer, on: '2026-04-13' },
      { reason: '依法行政处罚' },
    )
    expect(await db.stateOf('crime-transfer', id)).toBe('returned')
  })

  it('the prosecutor may bring them to file one after all', async () => {
    const { id } = await handed()
    const seen = { repliedOn: '2026-03-12', replyReason: '没有犯罪事实' }
    await db.step(moved('recordNotFiled', id), { by: officer, on: '2026-03-12' }, seen)
    const grounds = { grounds: '建议立案监督' }
    await db.step(moved('askProsecutor', id), { by: officer, on: '2026-03-13' }, grounds)
    const filed = { policeFiledOn: '2026-04-01' }
    await db.step(moved('recordFiledAfterAll', id), { by: lawyer, on: '2026-04-01' }, filed)
    expect(await db.ends('crime-transfer', id)).toEqual({ handGoods: '2026-04-07' })
  })
})
