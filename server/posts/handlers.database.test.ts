import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Browser } from '../testing/browser.ts'
import { type Instance, openInstance } from '../testing/instance.ts'
import type { Handler } from './handlers.ts'

let instance: Instance
let intake: Browser
beforeAll(async () => {
  instance = await openInstance()
  intake = await instance.staff('9101', 'intake', 'amr')
  for (const [role, department] of [
    ['officer', 'amr'],
    ['officer', 'miit'],
    ['head', 'amr'],
    ['clerk', 'amr'],
    ['office', undefined],
  ] as const)
    await instance.staff('9101', role, department)
  await instance.staff('9102', 'officer', 'amr')
})
afterAll(() => instance.close())

const path = '/api/records/complaint/steps/assign/handlers'
const found = async (more = '') => {
  const { body } = await intake.get(`${path}?region=9101&state=accepted${more}`)
  return (body.handlers as Handler[]).map(({ role, department, open }) => [role, department, open])
}

it('offers the posts of the region that may go on, of the own department first', async () => {
  const mine = [
    ['执法人员', 'amr', 0],
    ['部门负责人', 'amr', 0],
  ]
  const offered = await found()
  expect(offered.slice(0, 2).toSorted()).toEqual(mine.toSorted())
  expect(offered.slice(2)).toEqual([['执法人员', 'miit', 0]])
  expect(await found('&department=miit')).toEqual([['执法人员', 'miit', 0]])
})

it('offers all who have a part in a procedure where its next step is not for its handlers', async () => {
  const transfer = '/api/records/crime-transfer/steps/report/handlers?region=9101'
  const { body } = await intake.get(`${transfer}&department=amr`)
  const roles = new Set((body.handlers as Handler[]).map(({ role }) => role))
  expect([roles.has('执法人员'), roles.has('部门负责人')]).toEqual([true, true])
})

it('finds them by role and by department, each word', async () => {
  const q = (words: string) => found(`&q=${encodeURIComponent(words)}`)
  expect(await q('执法')).toHaveLength(2)
  expect(await q('执法 miit')).toEqual([['执法人员', 'miit', 0]])
  expect(await q('没有这个人')).toEqual([])
})

it('tells what does not exist, and offers nothing to whoever may not read posts', async () => {
  const nothing = '/api/records/nothing/steps/assign/handlers?region=9101'
  expect((await intake.get(nothing)).body.code).toBe('register.unknown')
  const noStep = '/api/records/complaint/steps/nothing/handlers?region=9101'
  expect((await intake.get(noStep)).status).toBe(404)
  expect((await intake.get(`${path}?region=x`)).status).toBe(400)
  const firm = await instance.staff('9101', 'enterprise')
  expect((await firm.get(`${path}?region=9101`)).body.handlers).toEqual([])
})
