import { expect, it } from 'vitest'
import { faultOf } from './fault.ts'
import { newRequest, queryText } from './request.ts'

it('sends only what is set', () => {
  expect(queryText({ q: '水 井', after: null, sort: '', limit: 0, descending: false })).toBe(
    '?q=%E6%B0%B4+%E4%BA%95&limit=0&descending=false',
  )
  expect(queryText({})).toBe('')
})

it('makes requests that are version 4 UUIDs and differ', () => {
  const [a, b] = [newRequest(), newRequest()]
  expect(a).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
  expect(a).not.toBe(b)
})

it('speaks the sentence of the server, else one of its own', () => {
  expect(faultOf(409, { detail: '编号已用' }).message).toBe('编号已用')
  expect(faultOf(403, {}).message).toBe('您的岗位无权查看或办理')
  expect(faultOf(500, {}).message).toContain('500')
})
