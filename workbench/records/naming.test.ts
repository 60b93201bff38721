import { expect, test } from 'vitest'
import type { RegisterFace } from '../api/catalogue.ts'
import { isOfDepartment, registersNaming } from './naming.ts'

const face = (name: string, more: Partial<RegisterFace>): RegisterFace => ({
  ...{ name, title: name, module: '', key: null, date: null },
  ...{ fields: {}, sorts: [], filters: [], search: [], states: {}, steps: {} },
  ...more,
})
const link = (to: string) => ({ kind: 'link', title: to, required: true, to })
const department = { kind: 'department', title: '部门', required: true }
const text = { kind: 'text', title: '文字', required: true }

const task = face('task', { fields: { document: link('document'), department, note: text } })
const fields = { document: link('document'), task: link('task'), department, note: text }
const report = face('report', { fields, filters: ['task'] })
const record = { id: 't1', fields: { document: 'd1', department: 'amr', note: '已办' } }

test('a new record takes over the records and departments that both name, and nothing else', () => {
  expect(registersNaming([task, report], task, record)).toEqual([
    {
      register: report,
      field: 'task',
      given: { document: 'd1', department: 'amr', task: 't1' },
      of: 'amr',
    },
  ])
})

test('where not both have a department, any post that may make one is led to it', () => {
  const child = face('note', { fields: { task: link('task'), note: text }, filters: ['task'] })
  const [naming] = registersNaming([task, child], task, record)
  expect(naming).toMatchObject({ given: { task: 't1' } })
  expect(naming).not.toHaveProperty('of')
})

test('who takes part is not taken over from who leads, and still only who leads adds it', () => {
  const part = { ...fields, department: { ...department, title: '参加部门' } }
  const [naming] = registersNaming(
    [face('part', { fields: part, filters: ['task'] })],
    task,
    record,
  )
  expect(naming).toMatchObject({ given: { document: 'd1', task: 't1' }, of: 'amr' })
  expect(naming?.given).not.toHaveProperty('department')
})

test('a register that the post cannot read, or cannot narrow to the record, is not offered', () => {
  expect(registersNaming([{ ...report, readable: false }], task, record)).toEqual([])
  expect(registersNaming([{ ...report, filters: [] }], task, record)).toEqual([])
})

test('only the department that a record would be of submits it', () => {
  expect(isOfDepartment({ department: 'amr' }, 'amr')).toBe(true)
  expect(isOfDepartment({ department: 'eco' }, 'amr')).toBe(false)
  expect(isOfDepartment({ department: null }, 'amr')).toBe(false)
  expect(isOfDepartment({ department: null }, null)).toBe(false)
})
