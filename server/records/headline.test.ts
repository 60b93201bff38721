import { well } from '@zhiheng/kernel/testing/well.ts'
import { expect, it } from 'vitest'
import { headlineOf } from './headline.ts'

it('tells a record by its name, else by its key, else by the title of its register', () => {
  expect(headlineOf(well, { wellNo: 'J1', name: '东井' })).toBe('东井')
  expect(headlineOf(well, { wellNo: 'J1', name: null })).toBe('J1')
  expect(headlineOf(well, { kind: 'dug' })).toBe('大口井')
  expect(headlineOf(well, {})).toBe('水井')
})

it('takes no text for a name of the program or of a record', () => {
  for (const name of ['__proto__', 'constructor', 'J1'])
    expect(headlineOf(well, { name }, { J1: '东井' })).toBe(name)
})

it('shortens what is a whole text', () => {
  expect(headlineOf(well, { name: '井'.repeat(60) })).toBe(`${'井'.repeat(40)}…`)
})

it('tells it by what its register says, with the names of what that points to, and without what has none', () => {
  const visit = { ...well, headline: ['wellNo', 'kind', 'builtOn'] } as never
  expect(headlineOf(visit, { wellNo: 'J1', kind: 'dug' })).toBe('J1 大口井')
  expect(headlineOf(visit, { wellNo: 'J1', kind: null }, { J1: '东井' })).toBe('东井')
})
