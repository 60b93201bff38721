import type { fonts } from '../page.ts'

/** A part of a line and the font that it is set in. */
export interface Part {
  readonly text: string
  readonly font: keyof typeof fonts
}

const levels = [
  { sign: /^[一二三四五六七八九十]+、/, font: 'head' },
  { sign: /^（[一二三四五六七八九十]+）/, font: 'meta' },
] as const

/** Whether a line is nothing but a heading: it never ends a page. */
export const isHeading = (line: string): boolean => {
  const [first, ...rest] = partsOf(line)
  return first?.font !== 'body' && rest.length === 0
}

/**
 * A line of the text in its fonts: headings `一、` are set in 黑体, `（一）` in 楷体, everything else in 仿宋
 * (GB/T 9704-2012). A heading ends with its first sentence; the text goes on behind it.
 */
export function partsOf(line: string): Part[] {
  const level = levels.find(({ sign }) => sign.test(line))
  if (!level) return [{ text: line, font: 'body' }]
  const end = line.indexOf('。') + 1 || line.length
  const heading = { text: line.slice(0, end), font: level.font }
  return end < line.length ? [heading, { text: line.slice(end), font: 'body' }] : [heading]
}
