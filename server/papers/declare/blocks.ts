import { stream, truthOf, type Where } from '@zhiheng/kernel'
import type { Block, FormRow } from '../paper.ts'
import type { BlockDeclared, OnlyIf, RowsDeclared, Template } from './declared.ts'
import { fill } from './fill.ts'
import { type Filling, fillingsOf } from './filling.ts'

/** Paragraphs of running text, one a line; `一、` and `（一）` begin headings. Unknown values leave room for a hand. */
export const paragraph = (...lines: readonly Template[]): Block => ({
  kind: 'paragraph',
  text: lines.join('\n'),
})

/** One row of a form as one or two labels with their texts; `mm` is its least height. */
export type Row = readonly [label: string, text: Template, mm?: number] | FormRow

/** A form of labels and fields, on its own or below a text. */
export const form = (rows: readonly Row[], labelMm = 30): Block => ({
  kind: 'form',
  labelMm,
  rows: rows.map(rowOf),
})

const rowOf = (row: Row): FormRow =>
  'fields' in row
    ? row
    : { fields: [[row[0], row[1]]], ...(row[2] !== undefined && { mm: row[2] }) }

/** Two labels side by side in one row of a form. */
export const beside = (
  left: readonly [label: string, text: Template],
  right: readonly [label: string, text: Template],
  mm?: number,
): FormRow => ({ fields: [left, right], ...(mm !== undefined && { mm }) })

/** Below an opinion of a form, in a row of its own: who signs, and when. */
export const signHere = '\n签名：　　　　　　　　　年　　月　　日'
/** The same for a body, which seals. */
export const sealHere = '\n（签名或盖章）　　　　　年　　月　　日'

/** A table of the records of `register` whose `link` names this one. */
export const rows = (
  register: string,
  link: string,
  table: Omit<RowsDeclared, 'kind' | 'register' | 'link'>,
): RowsDeclared => ({ kind: 'rows', register, link, ...table })

/** Parts that are printed only where the record satisfies `where`; unknown counts as no. */
export const onlyIf = (where: Where, ...blocks: readonly BlockDeclared[]): OnlyIf => ({
  kind: 'onlyIf',
  where,
  blocks,
})

/** The parts with the record's values in them. */
export async function filledBlocks(
  of: Filling,
  blocks: readonly BlockDeclared[],
): Promise<Block[]> {
  const filled = await Promise.all(blocks.map((block) => filledBlock(of, block)))
  return filled.flat()
}

async function filledBlock(of: Filling, block: BlockDeclared): Promise<Block[]> {
  if (typeof block === 'function') return block(of)
  switch (block.kind) {
    case 'rows':
      return [await tableOf(of, block)]
    case 'onlyIf':
      return holds(of, block.where) ? filledBlocks(of, block.blocks) : []
    case 'paragraph':
      return [{ ...block, text: fill(of, block.text, true) }]
    case 'note':
      return [{ ...block, text: fill(of, block.text) }]
    case 'signature':
      return [{ ...block, lines: block.lines.map((line) => fill(of, line)) }]
    case 'form':
      return [{ ...block, rows: block.rows.map((row) => filledRow(of, row)) }]
    case 'table':
      return [block]
  }
}

const filledRow = (of: Filling, row: FormRow): FormRow => ({
  ...row,
  fields: row.fields.map(([label, text]) => [label, fill(of, text)] as const),
})

/** Whether the record, its `state` among its fields, satisfies the condition. */
export const holds = ({ record }: Pick<Filling, 'record'>, where: Where): boolean =>
  truthOf(where, { ...record.fields, state: record.state }) === 'yes'

async function tableOf({ of, record }: Filling, declared: RowsDeclared): Promise<Block> {
  const { register, link, where, columns, none } = declared
  const asked = { actor: of.actor, where: { region: record.region, [link]: record.id } }
  const found = []
  for await (const each of stream(of.kernel, register, asked))
    if (!where || holds({ record: each }, where)) found.push(each)
  const inOrder = found.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const filled = await fillingsOf(of, register, inOrder)
  const cells = filled.map((each) => ({ cells: columns.map(({ text }) => fill(each, text)) }))
  return { kind: 'table', columns, rows: cells, none }
}
