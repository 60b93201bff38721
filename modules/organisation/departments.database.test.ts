import { take } from '@zhiheng/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { city, openLinchuan, people } from '../programme/testing/linchuan.ts'
import { departmentsOf } from './departments.ts'
import { resolveDepartment } from './rules.ts'

let db: Awaited<ReturnType<typeof openLinchuan>>
beforeAll(async () => {
  db = await openLinchuan()
})
afterAll(() => db.close())

async function made(ref: readonly [string, string], answers: Record<string, unknown>) {
  const on = [{ at: { region: city }, answers }]
  return (await take(db.kernel, ref, { on, ...db.taking(people.office) })).records[0]!.id
}

it('各成员单位 are the bodies in the group’s own list on that day', async () => {
  const group = { title: '领导小组', kind: 'quality', startsOn: '2015-01-01', officeSeat: 'amr' }
  const id = await made(['leading-group', 'import'], group)
  const unit = { group: id, duty: 'member', department: 'ndrc' }
  await made(['group-member', 'name'], { ...unit, since: '2015-01-01', until: '2019-12-31' })
  await made(['group-member', 'name'], { ...unit, department: 'agri', since: '2020-01-01' })
  const departments = await departmentsOf(db.kernel, people.clerk, city)
  const on = (day: string) => resolveDepartment('各成员单位', departments, day).members.toSorted()
  expect(on('2019-12-31')).toEqual(['amr', 'ndrc'])
  expect(on('2020-01-01')).toEqual(['agri', 'amr'])
  expect(on('2014-12-31')).toEqual([])
})
