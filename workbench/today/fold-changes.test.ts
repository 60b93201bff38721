import { expect, it } from 'vitest'
import { foldChanges } from './fold-changes.ts'

const change = (address: string, step = 'record', actorName = '周宁') => ({
  at: '2026-11-22T10:00:00.000Z',
  actorName,
  register: 'sample',
  title: address,
  step,
  address,
})

it('is one line for what one person did to many records, the newest named', () => {
  const [first, ...others] = foldChanges([change('a'), change('b'), change('b')])
  expect(first).toMatchObject({ address: 'a', records: 2 })
  expect(others).toEqual([])
})

it('keeps apart what others did, what was done otherwise, and what lies between', () => {
  const changes = [change('a'), change('b', 'record', '柏青'), change('c'), change('d', 'publish')]
  expect(foldChanges(changes).map(({ records }) => records)).toEqual([1, 1, 1, 1])
})
