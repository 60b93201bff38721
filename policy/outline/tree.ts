import { endsInOneOf } from '../text/lexicon.ts'
import type { Line } from '../text/lines.ts'
import type { NodeKind } from '../types.ts'
import { type Annex, annexesOf } from './annexes.ts'
import type { Draft } from './draft.ts'
import { isCelled, isGroupRow, isSignature, isSignOffDate, signedLine } from './furniture.ts'
import { headingLength } from './heading.ts'
import { type Marker, rankOf } from './marker.ts'
import { isFurniture } from './page-furniture.ts'
import { type SectionKind, sectionKind } from './section-kind.ts'
import type { MarkedLine } from './split-lines.ts'

const DEEPEST = 24
/** Parts whose own parts may be of another kind: 总体要求 holds principles and goals. */
const OPEN = new Set<SectionKind>(['idea', 'goals', 'background'])

interface Shape {
  readonly kind: NodeKind
  readonly marker: Marker | undefined
  readonly heading: string
  readonly bodyStart: number
  readonly section?: SectionKind
  readonly apart?: boolean
}

/** Builds the tree line by line: a number closes every open node that does not stand above it. */
class TreeBuilder {
  readonly roots: Draft[] = []
  private readonly open: Draft[] = []
  private count = 0
  /** What parts are for that neither their heading nor a part above tells. */
  base: SectionKind = 'work'

  private get top(): Draft | undefined {
    return this.open.at(-1)
  }

  add(line: Line, shape: Shape): Draft {
    const parent = this.top
    const draft: Draft = {
      id: `n${++this.count}`,
      kind: shape.kind,
      marker: shape.marker,
      heading: shape.heading,
      bodyStart: shape.bodyStart,
      level: this.open.length,
      section: shape.section ?? this.sectionOf(shape.heading, parent),
      apart: shape.apart ?? false,
      start: line.start,
      ownEnd: line.end,
      end: line.end,
      parent,
      children: [],
    }
    ;(parent?.children ?? this.roots).push(draft)
    for (const above of this.open) above.end = line.end
    return draft
  }

  private sectionOf(heading: string, parent: Draft | undefined): SectionKind {
    const own = sectionOf(heading, parent)
    return own === 'work' && parent === undefined ? this.base : own
  }

  push(draft: Draft): void {
    if (this.open.length < DEEPEST) this.open.push(draft)
  }

  popTo(length: number): void {
    this.open.length = Math.min(length, this.open.length)
  }

  /** Closes what does not stand above a line with this marker. */
  closeFor(marker: Marker): void {
    const same = this.open.findLastIndex((one) => one.marker?.kind === marker.kind)
    if (same >= 0) {
      this.popTo(same)
      return
    }
    const inverted = marker.ordinal === 1 && marker.kind !== 'chapter'
    if (!inverted) this.popNarrower(marker)
    this.closeLeads(marker)
  }

  private popNarrower(marker: Marker): void {
    const rank = rankOf(marker.kind)
    const narrower = this.open.findIndex((one) => one.marker && rankOf(one.marker.kind) > rank)
    if (narrower >= 0) this.popTo(narrower)
  }

  closeParagraph(): void {
    while (this.top?.kind === 'paragraph') this.popTo(this.open.length - 1)
  }

  private closeLeads(marker: Marker): void {
    if (marker.kind !== 'bullet' && marker.kind !== 'circled') this.closeParagraph()
  }
}

/** 第一期目标, 近期目标: goals of a stage, also below a heading of work. */
const STAGE_OF_GOALS = /^(?:第.{1,3}|近期|中期|远期|短期|长期|阶段性?)(?:期|阶段|步)?(?:的)?目标/
const WHOLE = /(?:计划|安排|打算|方案|规划)$/

/** True for a part that is a plan of its own: 第二部分 2012年工作计划. */
function isWhole({ section, marker, heading }: Draft): boolean {
  return section === 'work' && (marker?.kind === 'part' || WHOLE.test(heading))
}

function sectionOf(heading: string, parent: Draft | undefined): SectionKind {
  const own = sectionKind(heading)
  if (parent?.kind === 'annex' && own === 'work') return parent.section
  if (parent?.marker === undefined || isWhole(parent)) return own
  if (own === 'background' && parent.section === 'work' && !heading.endsWith('基础')) return own
  if (own === 'goals' && parent.section === 'work' && STAGE_OF_GOALS.test(heading)) return own
  return own !== 'work' && OPEN.has(parent.section) ? own : parent.section
}

function addMarked(builder: TreeBuilder, line: Line, marker: Marker): void {
  builder.closeFor(marker)
  const rest = line.text.slice(marker.length)
  const length = headingLength(rest)
  const heading = rest.slice(0, length).trim()
  const after = line.start + marker.length + length
  const stop = length > 0 && '。!?:：'.includes(rest[length] ?? ' ') ? 1 : 0
  const kind = heading === '' || marker.kind === 'bullet' ? 'item' : 'heading'
  const draft = builder.add(line, { kind, marker, heading, bodyStart: after + stop })
  // A bullet that is a whole sentence has nothing below it.
  if (marker.kind !== 'bullet' || !endsInOneOf(line.text, '。;!?')) builder.push(draft)
}

function plain(kind: NodeKind, line: Line): Shape {
  const heading = kind === 'annex' || kind === 'title' ? line.text : ''
  return { kind, marker: undefined, heading, bodyStart: line.start }
}

function addParagraph(builder: TreeBuilder, line: Line): void {
  builder.closeParagraph()
  const kind = isCelled(line.text) ? 'table' : 'paragraph'
  const draft = builder.add(line, plain(kind, line))
  if (endsInOneOf(line.text, ':：')) builder.push(draft)
}

function addAnnex(builder: TreeBuilder, line: Line, { title, apart }: Annex): void {
  builder.popTo(0)
  const section = sectionKind(title) === 'duties' ? 'duties' : 'work'
  const heading = apart ? line.text : title
  builder.push(builder.add(line, { ...plain('annex', line), heading, section, apart }))
}

/** A row that names a group holds nothing by itself and closes nothing. */
function addGroupRow(builder: TreeBuilder, line: Line): void {
  builder.closeParagraph()
  builder.add(line, plain('table', line))
}

/** The title as found by `metadata`, in offsets of the analysed text. */
export interface TitleRange {
  readonly start: number
  readonly end: number
  readonly text: string
}

function addTitle(builder: TreeBuilder, line: Line, title: TitleRange): void {
  builder.popTo(0)
  const known = builder.roots.at(-1)
  if (known?.kind === 'title') {
    known.end = line.end
    known.ownEnd = line.end
  } else builder.add(line, { ...plain('title', line), heading: title.text })
}

const ENACTED = /^.*《([^《》]+)》的?(?:通知|公告|决定)$/

function closesText(text: string): boolean {
  return isSignOffDate(text) || signedLine(text) !== undefined
}

function addLine(builder: TreeBuilder, line: MarkedLine): void {
  const { marker } = line
  if (isFurniture(line.text) || closesText(line.text)) builder.popTo(0)
  else if (marker !== undefined && !line.isRow) addMarked(builder, line, marker)
  else addParagraph(builder, line)
}

function isGroupOfRows(lines: readonly MarkedLine[], at: number): boolean {
  const line = lines[at]!
  const below = lines[at + 1]
  if (line.isRow || !below?.isRow || !lines[at - 1]?.isRow) return false
  return isGroupRow(line.text, below.text)
}

/** The signature in front of the closing date belongs to no part. */
function closes(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1]
  return next !== undefined && isSignOffDate(next.text) && isSignature(lines[at]!.text)
}

/** What a document is for as a whole, from its title: duties handed out, or criteria to be met. */
function baseOf(title: string): SectionKind {
  const kind = sectionKind(title.replace(ENACTED, '$1'))
  return kind === 'duties' || kind === 'rules' ? kind : 'work'
}

/** The forest of numbered parts, paragraphs and annexes of a document; linear in its lines. */
export function outlineOf(lines: readonly MarkedLine[], title: TitleRange | undefined): Draft[] {
  const builder = new TreeBuilder()
  const { listed, opened } = annexesOf(lines)
  if (title !== undefined) builder.base = baseOf(title.text)
  for (const [at, line] of lines.entries()) {
    const annex = opened.get(at)
    if (title !== undefined && line.start >= title.start && line.end <= title.end) {
      addTitle(builder, line, title)
    } else if (annex !== undefined) addAnnex(builder, line, annex)
    else if (listed.has(at)) {
      builder.popTo(0)
      addParagraph(builder, line)
    } else if (closes(lines, at)) builder.popTo(0)
    else if (!isGroupOfRows(lines, at)) addLine(builder, line)
    else addGroupRow(builder, line)
  }
  return builder.roots
}
