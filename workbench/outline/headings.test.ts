import { expect, test } from 'vitest'
import type { OutlineNode } from '../api/documents.ts'
import { headingsOf } from './headings.ts'

const span = { start: 0, end: 0 }
const node = (number: string, heading: string): OutlineNode => ({
  ...{ id: heading, level: 0, kind: 'heading', span, body: span, children: [] },
  ...{ number, heading },
})
const label = (number: string, heading: string) => headingsOf([node(number, heading)], [])[0]?.label

test('headings read as they are printed', () => {
  expect(label('(一)', '质量,安全')).toBe('（一）质量，安全')
  expect(label('第一章', '总则')).toBe('第一章 总则')
  expect(label('一、', '1,200家企业')).toBe('一、1,200家企业')
})

test('an article that is a whole sentence is listed by how it begins', () => {
  expect(label('第十条', '弄虚作假的,由市人民政府撤销其奖项,收回奖金')).toBe('第十条 弄虚作假的')
})
