import { expect, it } from 'vitest'
import type { RegisterFace, StepFace } from '../api/catalogue.ts'
import type { RecordRow } from '../api/records.ts'
import { bulkRows, bulkSteps } from './bulk-rows.ts'

const step = (more: Partial<StepFace>) =>
  ({ from: ['open'], fills: [], ask: {}, mine: true, ...more }) as unknown as StepFace
const row = (state: string, more = {}) =>
  ({
    region: '91',
    id: 'a',
    on: null,
    version: 3,
    state,
    fields: { depth: 1, name: '井' },
    ...more,
  }) as unknown as RecordRow

it('offers steps of the post from the states of those chosen, but none that states a key', () => {
  const face = {
    key: ['no'],
    steps: {
      close: step({}),
      make: step({ from: ['new'] }),
      rename: step({ fills: ['no'] }),
      foreign: step({ mine: false }),
      reopen: step({ from: ['closed'] }),
    },
  } as unknown as RegisterFace
  const offered = bulkSteps(face, [row('open'), row('open'), row('other')])
  expect(offered.map(({ name, fits }) => [name, fits])).toEqual([['close', 2]])
})

it('keeps what each record says where nothing was filled in for all', () => {
  const assign = step({ fills: ['depth', 'name'], ask: { reason: {} } as never })
  const rows = bulkRows(assign, [row('open', { on: '2026-01-01' })], { depth: null, name: '新' })
  expect(rows).toEqual([
    {
      at: { region: '91', id: 'a', on: '2026-01-01' },
      expect: 3,
      answers: { depth: 1, name: '新', reason: null },
    },
  ])
})
