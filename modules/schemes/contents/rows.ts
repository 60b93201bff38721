import type { SchemeContent } from '@zhiheng/kernel'
import { bandRows, bandsOf, mapsOf } from './band-rows.ts'
import { capRow, capsOf, nodeOf, nodeRow } from './node-rows.ts'
import type { Row } from './row.ts'
import { settingsOf, settingsRow } from './setting-rows.ts'
import { stageOf, stageRow, termOf, termRow } from './term-rows.ts'

/** A scheme as records: one of each list is a record of the register of that name. */
export interface SchemeRows {
  readonly scheme: Row
  readonly criterion: readonly Row[]
  readonly 'grade-band': readonly Row[]
  readonly 'scheme-term': readonly Row[]
  readonly 'scheme-stage': readonly Row[]
}
export const partRegisters = ['criterion', 'grade-band', 'scheme-term', 'scheme-stage'] as const
export type PartRegister = (typeof partRegisters)[number]

/**
 * The content that records state, its parts in the order of their places.
 * @throws {RowFault} where a record holds what nobody can read, with the field.
 */
export function contentOf(rows: SchemeRows): SchemeContent {
  const { scheme } = rows
  const lines = ordered(rows.criterion, 'code')
  const bands = ordered(rows['grade-band'], 'grade')
  const maps = mapsOf(bands)
  return {
    format: 1,
    ...settingsOf(scheme),
    nodes: lines.filter(({ role }) => role !== 'cap').map(nodeOf),
    result: {
      ...settingsOf(scheme).result,
      bands: bandsOf(bands),
      caps: capsOf(lines.filter(({ role }) => role === 'cap')),
    },
    terms: Object.fromEntries(ordered(rows['scheme-term'], 'name').map(termOf)),
    stages: ordered(rows['scheme-stage'], 'code').map(stageOf),
    ...(maps ? { maps } : {}),
  }
}

const ordered = (rows: readonly Row[], then: string): readonly Row[] =>
  rows.toSorted(
    (a, b) => Number(a.place) - Number(b.place) || (String(a[then]) < String(b[then]) ? -1 : 1),
  )

/** The records that state a content: what copying makes. Places are tens, so that another one fits between. */
export function rowsOf(content: SchemeContent): SchemeRows {
  const { nodes, result, terms, stages, maps } = content
  const lines = [...nodes.map(nodeRow), ...result.caps.map(capRow)]
  return {
    scheme: settingsRow(content),
    criterion: lines.map(placed),
    'grade-band': bandRows(result.bands, maps).map(placed),
    'scheme-term': Object.entries(terms).map(termRow).map(placed),
    'scheme-stage': stages.map(stageRow).map(placed),
  }
}

const placed = (row: Row, n: number): Row => ({ ...row, place: (n + 1) * 10 })
