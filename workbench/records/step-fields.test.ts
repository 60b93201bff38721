import { expect, it } from 'vitest'
import type { RegisterFace } from '../api/catalogue.ts'
import { divide, stepFields } from './step-fields.ts'

const field = (title: string, more: object = {}) => ({
  kind: 'text',
  title,
  required: false,
  ...more,
})
const face = {
  fields: { reason: field('理由'), note: field('备注'), kept: field('内部', { internal: true }) },
  steps: {
    refuse: {
      fills: ['reason', 'note', 'kept'],
      ask: { toldOn: field('告知日期') },
      must: { reason: '须说明理由', toldOn: '', kept: '', party: '' },
    },
  },
} as unknown as RegisterFace

it('asks for what the step must leave, and for nothing that the form does not hold', () => {
  const fields = stepFields(face, 'refuse')
  const required = Object.entries(fields).map(([name, { required }]) => [name, required])
  expect(Object.fromEntries(required)).toEqual({
    reason: true,
    note: false,
    kept: false,
    toldOn: true,
  })
  expect(fields.reason?.missing).toBe('须说明理由')
  expect(stepFields(face, 'nothing')).toEqual({})
})

it('asks for a department that need not be the one that is known, and for no other that is', () => {
  const department = { kind: 'department', title: '部门' }
  const task = { kind: 'link', title: '任务', required: false }
  const optional = { ...department, required: false }
  const given = { task: 't1', department: 'amr' }
  expect(divide({ task, department: optional }, given)).toEqual([
    { task },
    { department: optional },
  ])
  const inStep = { task, department: { ...department, required: true } }
  expect(divide(inStep, given, { department: optional })).toEqual([
    { task },
    { department: inStep.department },
  ])
  const required = { ...department, required: true }
  expect(divide({ task, department: required }, given)).toEqual([
    { task, department: required },
    {},
  ])
})
