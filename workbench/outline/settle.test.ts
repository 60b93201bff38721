import { expect, it } from 'vitest'
import { settle } from './settle.ts'

it('leaves places that are far enough apart', () => expect(settle([0, 40], 24)).toEqual([0, 40]))
it('pushes down what would overlap, and what follows it', () => {
  expect(settle([0, 0, 30, 100], 24)).toEqual([0, 24, 48, 100])
})
