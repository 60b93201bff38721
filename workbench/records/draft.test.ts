import { expect, it } from 'vitest'
import { draftKey, dropDraft, keepDraft, readDraft } from './draft.ts'

function shelf() {
  const held = new Map<string, string>()
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  }
}
const now = new Date('2026-11-22T02:00:00Z')
const key = draftKey({ post: 'p', register: 'sample', step: 'import', record: null })

it('keeps what was changed and nothing else', () => {
  const store = shelf()
  keepDraft(
    key,
    { initial: { a: 1, b: null }, values: { a: 1, b: '新', c: undefined }, now },
    store,
  )
  expect(readDraft(key, now, store)).toEqual({ at: now.toISOString(), values: { b: '新' } })
})

it('keeps nothing once all is as it was, or was dropped', () => {
  const store = shelf()
  keepDraft(key, { initial: {}, values: { a: '1' }, now }, store)
  keepDraft(key, { initial: {}, values: { a: null }, now }, store)
  expect(store.held.size).toBe(0)
  keepDraft(key, { initial: {}, values: { a: '1' }, now }, store)
  dropDraft(key, store)
  expect(readDraft(key, now, store)).toBeNull()
})

it('forgets what is older than a month or cannot be read', () => {
  const store = shelf()
  keepDraft(key, { initial: {}, values: { a: '1' }, now: new Date('2026-10-01') }, store)
  expect(readDraft(key, now, store)).toBeNull()
  store.setItem(`zhiheng.draft.${key}`, '{')
  expect(readDraft(key, now, store)).toBeNull()
  expect(store.held.size).toBe(0)
})

it('keeps forms of other posts, registers, steps and records apart', () => {
  const other = draftKey({ post: 'p', register: 'sample', step: 'import', record: '9101~x' })
  expect(other).not.toBe(key)
})
