import type { Span } from './cut.ts'
import { paragraphs } from './paragraphs.ts'

/** A node of a document's outline: its number and heading, all of its text, and what follows the heading. */
export interface Section {
  readonly id: string
  readonly level: number
  readonly number: string | null
  readonly kind: string
  readonly heading: string
  readonly span: Span
  readonly body: Span
}

/** What one section adds to the page before the next begins: its own heading and paragraphs. */
export interface Block {
  /** Id of the section; empty before the first. */
  readonly id: string
  readonly kind: string
  readonly level: number
  /** Number and heading; it may stand alone on its line or open the first paragraph. */
  readonly heading: Span | null
  readonly paragraphs: readonly Span[]
}

/** Cuts a whole text into blocks by its sections: no character but blanks is lost, and none shown twice. */
export function blocksOf(text: string, sections: readonly Section[]): Block[] {
  const starts = [...sections.map(({ span }) => span.start), text.length]
  const articles = sections.some(isArticle)
  const before = paragraphs(text, { start: 0, end: starts[0]! })
  const blocks = sections.map((section, i) => ({
    id: section.id,
    kind: section.kind,
    level: section.level,
    heading: headingOf(text, articles, section),
    paragraphs: paragraphs(text, { start: starts[i]!, end: Math.max(starts[i]!, starts[i + 1]!) }),
  }))
  const first = { id: '', kind: 'paragraph', level: 0, heading: null, paragraphs: before }
  return before.length > 0 ? [first, ...blocks] : blocks
}

/** An article, or what it lists, that is one sentence has no heading but its number. */
const sentence =
  /^(?:第.{1,6}?条|[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．])(?=[\s\S]*[。；：;:]\s*$)/
const isArticle = ({ number }: Section): boolean => /^第.{1,6}条$/.test(number ?? '')

function headingOf(text: string, articles: boolean, section: Section): Span | null {
  const { kind, number, heading, span, body } = section
  if (kind === 'title') return span
  if (number === null && heading === '') return null
  const [opens] = (articles && sentence.exec(text.slice(span.start, body.start))) || []
  if (opens) return { start: span.start, end: span.start + opens.length }
  return body.start > span.start ? { start: span.start, end: body.start } : null
}

/** A heading that fills its line is a heading of the page; one that opens a paragraph is part of it. */
export function standsAlone(block: Block, paragraph: Span): boolean {
  const { heading, kind } = block
  if (heading === null || kind === 'paragraph' || kind === 'title') return false
  return paragraph.start < heading.end && paragraph.end <= heading.end
}
