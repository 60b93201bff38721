import { expect, it } from 'vitest'
import { lastActor } from './own-step.ts'

const step = (actor: string, state: string, after: object | null = null) => ({
  ...{ actor, state },
  after: after as Readonly<Record<string, unknown>> | null,
})
const proposed = [step('post:a:p1', 'draft', { title: '甲' }), step('post:b:p2', 'proposed')]

it('is whoever moved the record last, a remark in between or the clock notwithstanding', () => {
  expect(lastActor(proposed)).toBe('post:b:p2')
  expect(lastActor([...proposed, step('post:c:p3', 'proposed', {})])).toBe('post:b:p2')
  expect(lastActor([...proposed, step('clock', 'late')])).toBe('post:b:p2')
})

it('is whoever changed it since', () => {
  expect(lastActor([...proposed, step('post:c:p3', 'proposed', { title: '乙' })])).toBe('post:c:p3')
})

it('is nobody where nothing was done', () => {
  expect(lastActor([])).toBe('')
})
