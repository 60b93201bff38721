import { readGoals } from './goals/read-goals.ts'
import { basisOf } from './metadata/basis.ts'
import { metadataOf } from './metadata/metadata.ts'
import { titleOf } from './metadata/title.ts'
import { withoutContents } from './outline/contents.ts'
import { type Draft, walk } from './outline/draft.ts'
import { withoutTail } from './outline/page-tail.ts'
import { withInlineBreaks } from './outline/split-lines.ts'
import { outlineOf } from './outline/tree.ts'
import { readRules } from './rules/read-rules.ts'
import { textOf } from './source/text-of.ts'
import { readTasks } from './tasks/read-tasks.ts'
import { unwrapped } from './text/hard-wrap.ts'
import { linesOf } from './text/lines.ts'
import type { MappedText } from './text/mapped-text.ts'
import { matchesOf } from './text/matches.ts'
import { normalise } from './text/normalise.ts'
import { headingYear, planYear } from './text/plan-year.ts'
import { tabulated } from './text/tables/tabulated.ts'
import type { OutlineNode, Reading } from './types.ts'

function published(draft: Draft, mapped: MappedText): OutlineNode {
  return {
    id: draft.id,
    level: draft.level,
    number: draft.marker?.printed ?? null,
    kind: draft.kind,
    heading: draft.heading,
    span: mapped.span(draft.start, draft.end),
    body: mapped.span(draft.bodyStart, draft.ownEnd),
    children: draft.children.map((child) => published(child, mapped)),
  }
}

function issuedYear(date: string | null, docNo: string | null): number | undefined {
  const years = [/^\d{4}/.exec(date ?? '')?.[0], /〔(\d{4})〕/.exec(docNo ?? '')?.[1]]
  const known = years.filter((year) => year !== undefined).map(Number)
  return known.length === 0 ? undefined : Math.min(...known)
}

/** The year of a plan for one year, for tasks that only print months. */
function yearOf(title: string | undefined): number | undefined {
  const year = planYear(title ?? '')
  return year === undefined ? undefined : Number(year)
}

/** The year of a document that prints no other and no date of its own. */
function onlyYearIn(text: string): number | undefined {
  const years = new Set(matchesOf(text, /(?<!\d)20\d{2}(?=年)/g).map(([year]) => year))
  const [year] = years
  return years.size === 1 ? Number(year) : undefined
}

/** The one year that headings of a document's parts name for what lies below them: 2015年主要任务. */
function headedYear(outline: readonly Draft[]): number | undefined {
  const [year, ...others] = new Set(outline.flatMap(({ heading }) => headingYear(heading) ?? []))
  return year === undefined || others.length > 0 ? undefined : Number(year)
}

/** The part in which a document names its grounds: up to the second article, else its second heading. */
function introductionEnd(outline: readonly Draft[]): number {
  const numbered = walk(outline).filter(({ marker }) => marker !== undefined)
  const article = numbered.find(({ marker }) => marker?.kind === 'article' && marker.ordinal > 1)
  const opens = numbered.slice(0, 3).some(({ marker }) => marker?.kind === 'article')
  const end = opens && article !== undefined ? article : numbered[1]
  return end?.start ?? outline.at(-1)?.end ?? 0
}

/** Reads a document from its text; never throws, and the same text always gives the same reading. */
export function readText(text: string): Reading {
  const { mapped: plain, repairs } = normalise(text)
  const written = linesOf(plain.text)
  const raw = tabulated(plain, written)
  const printed = raw === plain ? written : linesOf(raw.text)
  const mapped = unwrapped(raw, printed)
  const parted = withInlineBreaks(mapped === raw ? printed : linesOf(mapped.text), mapped.text)
  const lines = withoutContents(withoutTail(parted))
  const title = titleOf(lines)
  const metadata = metadataOf(lines, title)
  const outline = outlineOf(lines, title)
  const issued = issuedYear(metadata.date, metadata.docNo)
  const year = yearOf(title?.text) ?? issued ?? headedYear(outline) ?? onlyYearIn(mapped.text)
  const found = readGoals(outline, { mapped, title: title?.text ?? '', issued })
  return {
    text,
    title: title?.text ?? null,
    ...metadata,
    basis: basisOf(mapped, introductionEnd(outline)),
    outline: outline.map((draft) => published(draft, mapped)),
    ...found,
    tasks: readTasks(outline, {
      mapped,
      calendar: { year, issued },
    }),
    rules: readRules(outline, { mapped, title: title?.text ?? '', goals: found.goals }),
    repairs,
  }
}

/** What is known about an uploaded file beside its bytes. */
export interface ReadOptions {
  /** Name of the file; used as the title when the text shows none. */
  readonly name?: string
}

/** Reads an uploaded file: TXT, HTML, DOCX or PDF. @throws UnreadableDocument when it is refused. */
export async function readBytes(bytes: Uint8Array, options: ReadOptions = {}): Promise<Reading> {
  const reading = readText(await textOf(bytes))
  const named = options.name?.replace(/^.*[\\/]/, '').replace(/\.[A-Za-z]{2,5}$/, '')
  return { ...reading, title: reading.title ?? (named || null) }
}
