import { expect, it } from 'vitest'
import type { StepFace } from '../api/catalogue.ts'
import { primaryOf } from './primary.ts'

const step = (from: string, to: string) => ({ from: from.split(' '), to }) as unknown as StepFace
const named = (...names: string[]) => names.map((name) => ({ name }))
const steps = {
  open: step('new', 'opened'),
  decide: step('opened', 'decided'),
  passOn: step('opened decided', 'same'),
  reopen: step('decided', 'opened'),
}

it('what the record waits for stands out, wherever it is in the list', () => {
  const face = { steps, asks: { opened: 'decide' } }
  expect(primaryOf(face, 'opened', named('passOn', 'decide'))).toBe('decide')
})

it('nothing stands out while others are waited for, or nobody is', () => {
  const face = { steps, asks: { opened: 'decide' } }
  expect(primaryOf(face, 'opened', named('passOn'))).toBeNull()
  expect(primaryOf(face, 'decided', named('reopen'))).toBeNull()
  expect(primaryOf(face, 'opened', [])).toBeNull()
})

it('where a register waits for nobody, its first step stands out unless it leads back', () => {
  expect(primaryOf({ steps }, 'opened', named('decide', 'passOn'))).toBe('decide')
  expect(primaryOf({ steps, asks: {} }, 'decided', named('passOn', 'reopen'))).toBe('passOn')
  expect(primaryOf({ steps, asks: {} }, 'decided', named('reopen'))).toBeNull()
  expect(primaryOf({ steps }, 'unheard-of', named('reopen'))).toBe('reopen')
})
