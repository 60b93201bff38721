import { expect, it } from 'vitest'
import type { RecordRow } from '../api/records.ts'
import { doneBy, totalOf } from './totals.ts'

const row = (fields: object) => ({ region: '9101', fields }) as unknown as RecordRow
const figures = { inspected: 10, found: 2, cases: 1, amount: 500 }

it('adds the returns of each region, names who has returned nothing, and whoever returned uninvited', () => {
  const lines = doneBy(
    [row({ toRegion: '910101', body: null }), row({ toRegion: null, body: 'agri' })],
    [
      row({ from: '910101', upTo: '2026-05-31', ...figures }),
      row({ from: '910101', upTo: '2026-04-30', ...figures }),
      row({ from: null, body: 'miit', upTo: '2026-05-31', ...figures, amount: null }),
    ],
  )
  expect(lines).toEqual([
    { who: '910101', inspected: 20, found: 4, cases: 2, amount: 1000, upTo: '2026-05-31' },
    { who: '9101/agri', inspected: 0, found: 0, cases: 0, amount: 0, upTo: null },
    { who: '9101/miit', inspected: 10, found: 2, cases: 1, amount: 0, upTo: '2026-05-31' },
  ])
  expect(totalOf(lines)).toEqual({ inspected: 30, found: 6, cases: 3, amount: 1000 })
})
