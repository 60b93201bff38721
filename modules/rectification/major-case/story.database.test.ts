import { afterAll, beforeAll, expect, it } from 'vitest'
import { city, county, openCounty, people } from '../testing/county.ts'

const { cityOfficer, cityHead, officer, head } = people
const asked = {
  subject: '劣质电线案',
  toRegion: county,
  facts: '某企业生产的电线导体电阻不合格，流入学校工地',
  demand: '查清流向，依法查处',
  deadline: '2026-04-30',
  instructedBy: '分管副市长',
  department: 'amr',
}

let db: Awaited<ReturnType<typeof openCounty>>
beforeAll(async () => {
  db = await openCounty()
})
afterAll(() => db.close())
const inCity = (by: typeof cityOfficer, on: string) => ({ by, on, region: city })

it('a supervised case has a number and a day, is reported on, sent back, reported again and signed off', async () => {
  const on = '2026-03-20'
  const id = await db.step(['major-case', 'open'], inCity(cityOfficer, on), asked)
  await db.step(['major-case', 'approve', id], inCity(cityHead, on))
  const order = await db.newest('major-case-order', officer, { state: 'delivered' })
  expect(order.fields).toMatchObject({
    superviseNo: '2026-0001',
    deadline: '2026-04-30',
    from: city,
  })
  await db.step(['major-case-order', 'sign', order.id], { by: officer, on })
  const handlers = { assignees: [officer.post] }
  await db.step(['major-case-order', 'assign', order.id], { by: head, on }, handlers)
  await db.dayPasses('2026-04-30')
  const report = { report: '已立案' }
  const late = { by: officer, on: '2026-05-06' }
  await db.step(['major-case-order', 'report', order.id], late, report)
  const first = await db.newest('major-case-report', cityOfficer, { state: 'delivered' })
  await db.step(['major-case-report', 'accept', first.id], inCity(cityOfficer, '2026-05-07'))
  const back = { deadline: '2026-05-20', reason: '未查清流向' }
  await db.step(['major-case', 'sendBack', id], inCity(cityOfficer, '2026-05-07'), back)
  const again = await db.newest('major-case-order', officer, { state: 'delivered' })
  expect(again.fields).toMatchObject({ superviseNo: '2026-0001', deadline: '2026-05-20' })
  await db.step(['major-case-order', 'sign', again.id], late)
  await db.step(['major-case-order', 'assign', again.id], { ...late, by: head }, handlers)
  const better = { report: '已查清流向，处罚决定已送达' }
  await db.step(['major-case-order', 'report', again.id], { by: officer, on: '2026-05-19' }, better)
  const second = await db.newest('major-case-report', cityOfficer, { state: 'delivered' })
  await db.step(['major-case-report', 'accept', second.id], inCity(cityOfficer, '2026-05-20'))
  const closing = { closing: '同意结案' }
  await db.step(['major-case', 'signOff', id], inCity(cityHead, '2026-05-20'), closing)
  const seen = { by: cityHead, region: city }
  expect(await db.read('major-case', id, seen)).toMatchObject({
    state: 'signedOff',
    fields: { report: better.report, outcome: 'signedOff' },
  })
})
