import { well } from '@zhiheng/kernel/testing/well.ts'
import { expect, it } from 'vitest'
import { headlineOf } from './headline.ts'

it('tells a record by its name, else by its key, else by the title of its register', () => {
  expect(headlineOf(well, { wellNo: 'J1', name: '东井' })).toBe('东井')
  expect(headlineOf(well, { wellNo: 'J1', name: null })).toBe('J1')
  expect(headlineOf(well, { kind: 'dug' })).toBe('大口井')
  expect(headlineOf(well, {})).toBe('水井')
})

it('shortens what is a whole text', () => {
  expect(headlineOf(well, { name: '井'.repeat(60) })).toBe(`${'井'.repeat(40)}…`)
})
