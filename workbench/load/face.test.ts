import { expect, it } from 'vitest'
import type { LivingOutline } from '../api/documents.ts'
import { otherwise, revisedFace } from './face.ts'

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
})
