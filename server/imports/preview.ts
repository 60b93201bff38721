import type { AnyRegister, Fields } from '@zhiheng/kernel'
import { missingColumns } from './columns.ts'
import { findHeader } from './header.ts'
import type { Mapping } from './mapping.ts'
import { type Proposal, proposalFor, sourceNotes } from './proposal.ts'
import type { ImportSource } from './remembered.ts'
import { isBlank, type Sheet, textOf } from './rows.ts'

/** What a person sees before anything is imported. */
export interface Preview extends Pick<Proposal, 'source' | 'given' | 'yuan'> {
  readonly format: 'csv' | 'xlsx'
  readonly columns: readonly { readonly header: string; readonly field: string | null }[]
  readonly rows: readonly (readonly string[])[]
  readonly total: number | null
  /** Titles of fields that must be stated and that no column feeds, as it would be read. */
  readonly missing: readonly string[]
  /** What a person should know before going on: the sheets that are not read, where the list comes from. */
  readonly notes: readonly string[]
}

const shown = 20

/** What is known before a file is looked at. */
interface Beforehand {
  /** Fields that a step must be told. */
  readonly needed?: Fields
  readonly remembered?: readonly ImportSource[]
}

/** The header with the fields that it means, and the first rows below it. */
export async function previewOf(
  sheet: Sheet,
  { name, fields }: Pick<AnyRegister, 'name' | 'fields'>,
  { needed = {}, remembered = [] }: Beforehand = {},
): Promise<Preview> {
  const header = await findHeader(sheet, fields, remembered)
  const proposal = proposalFor({ name, fields }, header.names, remembered)
  const { mapping, given, source, yuan } = proposal
  const { rows, whole } = await firstBelow(sheet, header.n)
  return {
    ...{ source, given, yuan, missing: missingColumns(needed, { ...mapping, ...inverse(given) }) },
    format: sheet.format,
    columns: header.names.map((name) => ({ header: name, field: mapping[name] ?? null })),
    rows,
    total: whole ? rows.length : about(sheet, header.n),
    notes: [...unreadNote(sheet.name, await sheet.unread()), ...sourceNotes(proposal, fields)],
  }
}

/** Fields that are given count as fed. */
const inverse = (given: Readonly<Record<string, string>>): Mapping =>
  Object.fromEntries(Object.keys(given).map((field) => [` ${field}`, field]))

const unreadNote = (name: string | null, unread: readonly string[]): string[] =>
  unread.length > 0
    ? [
        `只读取工作表“${name}”；没有读取：${unread.map((each) => `“${each}”`).join('、')}，请另存为单独的文件再导入`,
      ]
    : []

const about = (sheet: Sheet, header: number) =>
  sheet.about === null ? null : Math.max(0, sheet.about - header)

async function firstBelow(sheet: Sheet, header: number) {
  const rows: string[][] = []
  for await (const row of sheet.rows()) {
    if (row.n <= header || isBlank(row)) continue
    if (rows.length === shown) return { rows, whole: false }
    rows.push(row.cells.map(textOf))
  }
  return { rows, whole: true }
}
