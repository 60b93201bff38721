import { expect, it } from 'vitest'
import { type CodeFault, characterFault, faultText, lengthFault } from './fault.ts'

const sentences: [CodeFault, string][] = [
  [{ reason: 'empty' }, '未填写代码'],
  [{ reason: 'length', allowed: [8, 13], found: 9 }, '应为 8 或 13 位，现为 9 位'],
  [{ reason: 'character', position: 3, found: 'O' }, '第 3 位“O”不是此处允许的字符'],
  [
    { reason: 'part', part: 'birth', title: '出生日期', found: '20260230' },
    '出生日期“20260230”不符合规定',
  ],
  [{ reason: 'check', position: 18, expected: '3', found: 'Z' }, '第 18 位校验码应为“3”，现为“Z”'],
]

it.each(sentences)('explains %j to the person', (fault, sentence) => {
  expect(faultText(fault)).toBe(sentence)
})

it('tells an empty code from a short one', () => {
  expect(lengthFault('', [9])).toEqual({ reason: 'empty' })
  expect(lengthFault('12', [9])).toEqual({ reason: 'length', allowed: [9], found: 2 })
  expect(lengthFault('123456789', [9])).toBeUndefined()
})

it('names the first wrong character by its position from one', () => {
  expect(characterFault('12a4b', () => '0123456789')).toEqual({
    reason: 'character',
    position: 3,
    found: 'a',
  })
})
