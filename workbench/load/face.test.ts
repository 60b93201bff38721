import { expect, it } from 'vitest'
import type { LivingOutline } from '../api/documents.ts'
import { asPrinted, otherwise, revisedFace } from './face.ts'

const none = { issuer: null, docNo: null, issuedOn: null, startsOn: null, endsOn: null }
const read = { ...none, title: '青岚市计划', docNo: '青政发〔2025〕9号', openness: 'open' }

it('keeps what a person has stated of a document, and fills up what is missing', () => {
  const kept = { document: { ...none, title: '青岚市行动计划', openness: null } }
  expect(revisedFace(read, kept as unknown as LivingOutline)).toEqual({
    ...read,
    title: '青岚市行动计划',
  })
})

it('tells what a corrected text says of itself otherwise', () => {
  expect(otherwise(read, { ...read, title: '青岚市行动计划', issuer: '青岚市' })).toEqual(['title'])
  expect(otherwise({ ...read, title: '计划（一）' }, { ...read, title: '计划(一)' })).toEqual([])
})

it('takes a title over as the text prints it, over several lines', () => {
  const text = '青岚市人民政府文件\n青岚市质量提升\n行动计划（2026—2028年）\n各县：'
  expect(asPrinted('青岚市质量提升行动计划(2026—2028年)', text)).toBe(
    '青岚市质量提升行动计划（2026—2028年）',
  )
  expect(asPrinted('别的题目(一)', text)).toBe('别的题目(一)')
  expect(asPrinted('', text)).toBe('')
})
