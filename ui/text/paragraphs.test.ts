import { expect, it } from 'vitest'
import { paragraphs } from './paragraphs.ts'

const read = (text: string) =>
  paragraphs(text, { start: 0, end: text.length }).map((p) => text.slice(p.start, p.end))

it('takes each line that ends a sentence as a paragraph, without its indent', () => {
  expect(read('　　第一段。\n　　第二段。\r\n')).toEqual(['第一段。', '第二段。'])
})

it('goes on over a hard wrap in the middle of a sentence', () => {
  const wrapped = '加强质量基础设施建设，推动计量、标准、认证认可、检验检\n测协调发展。'
  expect(read(wrapped)).toEqual([wrapped])
})

it('does not join across an empty line or into an indented one', () => {
  const long = '加强质量基础设施建设，推动计量、标准、认证认可、检验检测协调发展'
  expect(read(`${long}\n\n乙`)).toEqual([long, '乙'])
  expect(read(`${long}\n　　乙`)).toEqual([long, '乙'])
})

it('leaves a short line such as a heading to itself', () => {
  expect(read('一、总体要求\n坚持质量第一。')).toEqual(['一、总体要求', '坚持质量第一。'])
})

it('leaves out what a word processor left at the end of a line', () => {
  expect(read('第一段。\ue004\n第二段。\u0007')).toEqual(['第一段。', '第二段。'])
})

it('finds nothing in blanks', () => expect(read(' \n\t\n　')).toEqual([]))
