import { expect, it } from 'vitest'
import { numberOf } from './number.ts'

const text = { title: '名称', kind: 'text', required: true }
const face = (fields: object, key: readonly string[] | null) => ({ fields, key }) as never

it('is the number that was given, else a code that is the whole key', () => {
  const numbered = face({ no: { ...text, kind: 'code' }, caseNo: { ...text, serial: true } }, [
    'no',
  ])
  expect(numberOf(numbered, { no: 'A1', caseNo: '2026-0007' })).toBe('2026-0007')
  const keyed = face({ no: { ...text, kind: 'code' }, name: text }, ['no'])
  expect(numberOf(keyed, { no: 'A1', name: '甲' })).toBe('A1')
})

it('is none where the key is more than a code, or there is none, or nothing was given yet', () => {
  const code = { ...text, kind: 'code' }
  expect(numberOf(face({ a: code, b: code }, ['a', 'b']), { a: 'A1' })).toBe(null)
  expect(numberOf(face({ name: text }, ['name']), { name: '甲' })).toBe(null)
  expect(numberOf(face({ name: text }, null), { name: '甲' })).toBe(null)
  const waiting = face({ orderNo: { ...text, serial: true } }, null)
  expect(numberOf(waiting, { orderNo: null })).toBe(null)
})
