import { expect, it } from 'vitest'
import type { Catalogue } from '../api/catalogue.ts'
import type { SearchAnswer } from '../api/search.ts'
import { foundPlaces, foundRecords, isEnough, marked } from './found.ts'

const id = '01939d3a-0000-7000-8000-00000000000a'
const catalogue = {
  registers: [
    { name: 'task', title: '重点任务', module: '纲要', states: { signed: '办理中' } },
    { name: 'secret', title: '任务密件', module: '', states: {}, readable: false },
  ],
  indicators: [{ name: 'pass-rate', title: '抽查合格率', unit: '%' }],
} as unknown as Catalogue
const hit = (more = {}) => ({
  address: `9101~${id}`,
  region: '9101',
  title: '加强监管',
  state: 'signed',
  excerpt: null,
  document: null,
  key: null,
  ...more,
})
const say = { catalogue, all: (title: string) => `在“${title}”中` }

it('takes two characters for enough, counted as people count them', () => {
  expect([isEnough(' 质 '), isEnough('质量'), isEnough('𠮷')]).toEqual([false, true, false])
})

it('finds pages, registers that may be read, and indicators by their name', () => {
  const found = foundPlaces('任务', { places: [{ to: '/tasks', word: '任务' }], catalogue })
  expect(found.map(({ href }) => href)).toEqual(['/tasks', '/records/task'])
  expect(foundPlaces('合格', { places: [], catalogue })[0]?.href).toBe('/indicators/pass-rate')
})

it('opens a sentence in its document, and leads to all of a register where there is more', () => {
  const answer: SearchAnswer = {
    names: { '9101': '澜安市' },
    groups: [
      { register: 'sample', hits: [hit()], more: true },
      { register: 'task', hits: [hit({ document: `9101~${id}` })], more: false },
    ],
  }
  const [task, sample] = foundRecords(answer, '监管', say)
  expect(task?.found).toEqual([
    {
      href: `/outline/9101~${id}?item=${id}`,
      title: '加强监管',
      note: '办理中 · 澜安市',
      excerpt: null,
    },
  ])
  expect(sample?.found.map(({ href }) => href)).toEqual([
    `/records/sample/9101~${id}`,
    '/records/sample?q=%E7%9B%91%E7%AE%A1',
  ])
})

it('opens an enterprise in its file', () => {
  const hits = [hit({ key: '91370900MA3ABCD12X' })]
  const answer = { names: {}, groups: [{ register: 'party', hits, more: false }] }
  expect(foundRecords(answer, '监管', say)[0]?.found[0]?.href).toBe('/parties/91370900MA3ABCD12X')
})

it('marks each of the words, whatever they are made of', () => {
  expect(marked('质量(强)市', '(强')).toEqual(['质量', '(强', ')市'])
  expect(marked('abAB', 'b')).toEqual(['a', 'b', 'A', 'B', ''])
  expect(marked('质量', ' ')).toEqual(['质量'])
})
