import { expect, it } from 'vitest'
import { periodOf } from './period.ts'

const goal = (deadline: string | null) => ({ deadline }) as never
const of = (title: string, deadlines: (string | null)[] = []) =>
  periodOf({ title, date: '2004-10-23', goals: deadlines.map(goal) })

it.each([
  ['质量发展纲要（2021—2025年）', '2021-01-01', '2025-12-31'],
  ['质量发展规划(2011年-2020年)', '2011-01-01', '2020-12-31'],
  ['质量强市2013年行动计划', '2013-01-01', '2013-12-31'],
])('takes the period of “%s” from its title', (title, startsOn, endsOn) => {
  expect(of(title, ['2030'])).toEqual({ startsOn, endsOn })
})

it('ends with the last deadline of the goals where the title names no years', () => {
  expect(of('关于实施质量振兴纲要的意见', ['2007', '2010', null])).toEqual({
    startsOn: '2004-10-23',
    endsOn: '2010-12-31',
  })
})

it('leaves the end open where no goal has a day, or only one that was over before', () => {
  expect(of('质量强省实施意见').endsOn).toBe(null)
  expect(of('质量强省实施意见', ['2003']).endsOn).toBe(null)
})
