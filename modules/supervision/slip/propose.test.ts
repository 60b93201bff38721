import { expect, it } from 'vitest'
import { demandsOf } from './propose.ts'

const task = { quote: '完成全部县区的风险清单。', deadline: '2026-10-06' } as const

it('a slip says what was ordered, that it is late, and how far it has come', () => {
  const last = { reportedOn: '2026-10-13', percent: 70, content: '尚缺两县。' } as const
  const said = demandsOf(task, { last, on: '2026-11-20' })
  expect(said).toContain('“完成全部县区的风险清单。”')
  expect(said).toContain('完成期限：2026-10-06，现已逾期。')
  expect(said).toContain('最近一次报送：2026-10-13，完成 70%。尚缺两县。')
})

it('on the day of the deadline nothing is late; without a return it says so', () => {
  const said = demandsOf(task, { last: undefined, on: '2026-10-06' })
  expect(said).toContain('完成期限：2026-10-06。')
  expect(said).toContain('至今没有报送进展。')
  expect(
    demandsOf({ ...task, deadline: null }, { last: undefined, on: '2026-10-06' }),
  ).not.toContain('期限：')
})
