import { expect, it } from 'vitest'
import type { DocumentRow } from '../api/documents.ts'
import { sameDocument } from './same-document.ts'

const row = (parts: Partial<DocumentRow>) =>
  ({
    region: { code: '9102', name: '青岚市' },
    state: 'confirmed',
    docNo: null,
    ...parts,
  }) as DocumentRow
const numbered = row({ title: '甲', docNo: '青政发〔2025〕8号' })
const titled = row({ title: '青岚市行动计划（2025—2027年）' })

it('knows a document by its number, however its brackets are written', () => {
  const face = { title: '乙', docNo: '青政发[2025] 8号' }
  expect(sameDocument([titled, numbered], face, '9102')).toEqual({
    document: numbered,
    by: 'number',
  })
  expect(sameDocument([numbered], { ...face, docNo: '青政发〔2025〕9号' }, '9102')).toBeNull()
})

it('knows it by its title where no number is the same', () => {
  const face = { title: '青岚市行动计划(2025-2027年)', docNo: null }
  expect(sameDocument([numbered, titled], face, '9102')).toEqual({ document: titled, by: 'title' })
})

it('looks in the region alone, and not at what was withdrawn', () => {
  const face = { title: '', docNo: '青政发〔2025〕8号' }
  expect(sameDocument([numbered], face, '9101')).toBeNull()
  expect(sameDocument([{ ...numbered, state: 'withdrawn' }], face, '9102')).toBeNull()
})
