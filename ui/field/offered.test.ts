import { expect, it } from 'vitest'
import { offered } from './offered.ts'

const commerce = { value: 'com', label: '市商务局' }
const education = { value: 'edu', label: '市教育局' }
const transport = { value: 'tra', label: '市交通局' }

it('offers what is chosen before the others while nothing is typed', () => {
  const found = { words: '', choices: [education, transport] }
  expect(offered(found, '', [commerce])).toEqual([commerce, education, transport])
  expect(offered(found, '', [transport])).toEqual([education, transport])
})

it('offers only what the words find, so that Enter does not keep the old choice', () => {
  expect(offered({ words: '教育', choices: [education] }, '教育', [commerce])).toEqual([education])
})

it('offers nothing that older words found and the new ones do not', () => {
  const older = { words: '', choices: [commerce, education] }
  expect(offered(older, '教育', [commerce])).toEqual([education])
})
