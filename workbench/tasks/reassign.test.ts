import { expect, it } from 'vitest'
import { isNoReassignment } from './reassign.ts'

const task = { fields: { department: 'com', cooperating: ['edu'], signBy: '2026-11-20' } }
const kept = { department: 'com', responsible: null, cooperating: ['edu'], signBy: '2026-11-27' }

it('a task that only gets another day to sign is not reassigned', () => {
  expect(isNoReassignment(task, kept)).toBe(true)
})

it('another lead or another helper is a reassignment', () => {
  expect(isNoReassignment(task, { ...kept, department: 'edu' })).toBe(false)
  expect(isNoReassignment(task, { ...kept, cooperating: null })).toBe(false)
})
