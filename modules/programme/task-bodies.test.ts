import { expect, test } from 'vitest'
import type { DepartmentFacts } from '../organisation/index.ts'
import type { PrintedDepartment } from './proposals.ts'
import { type BodiesAtConfirming, lookedUp, taskBodies } from './task-bodies.ts'

const body = (code: string, name: string, memberTerms: DepartmentFacts['memberTerms']) => ({
  ...{ code, name, shortName: null, aliases: [], formerNames: [] },
  ...{ validFrom: null, validTo: null, successor: null, memberTerms },
})
const departments: readonly DepartmentFacts[] = [
  body('amr', '临川市市场监督管理局', [{ from: '2019-01-01', to: null }]),
  body('fin', '临川市财政局', [{ from: '2012-01-01', to: '2020-06-30' }]),
  body('edu', '临川市教育局', [{ from: '2012-01-01', to: null }]),
  body('med', '临川市医疗保障局', []),
]
const known: BodiesAtConfirming = { departments, today: '2026-11-22', issuedOn: '2019-05-01' }
const named = (
  role: 'lead' | 'responsible' | 'cooperating',
  printed: string,
  department: string | null = null,
) => ({ role, printed, department, title: null, how: 'none' as const })
const given = (named: readonly PrintedDepartment[], at = known) => taskBodies(lookedUp(named, at))

test('各成员单位 are the member units of the day of the document, those named with them once', () => {
  expect(given([named('lead', '市教育局', 'edu'), named('responsible', '各成员单位')])).toEqual({
    department: 'edu',
    responsible: ['amr', 'fin'],
    cooperating: [],
  })
  expect(
    given([named('cooperating', '各成员单位')], { ...known, issuedOn: '2026-01-01' }).cooperating,
  ).toEqual(['amr', 'edu'])
})

test('a group does not lead a task, and 有关部门 are nobody', () => {
  expect(given([named('lead', '各成员单位'), named('responsible', '有关部门')])).toEqual({
    department: null,
    responsible: [],
    cooperating: [],
  })
})

test('a name that a person typed is looked up, a body that does not exist is left out', () => {
  expect(
    given([
      named('lead', '市医疗保障局'),
      named('lead', '市教育局'),
      named('responsible', '市税务局'),
    ]),
  ).toEqual({ department: 'med', responsible: ['edu'], cooperating: [] })
})
