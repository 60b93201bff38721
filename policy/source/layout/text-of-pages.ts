import { tableLines } from '../table/table-lines.ts'
import { withoutFurniture } from './furniture.ts'
import { joinedTables } from './join-tables.ts'
import { usualHeight, withoutContents, withoutNotes } from './notes.ts'
import type { Page } from './page.ts'
import { type Block, pageBlocks } from './page-blocks.ts'
import { joinedParagraphs } from './paragraphs.ts'
import { rowsOf } from './row.ts'
import { type PageTable, ruledTables } from './ruled-tables.ts'

interface Begun {
  readonly blocks: readonly Block[]
  readonly notes: readonly string[]
}

/** Tables that follow each other over a page break as one. */
function withJoinedTables(pages: readonly (readonly Block[])[]): Block[] {
  const blocks: Block[] = []
  for (const page of pages) {
    for (const [at, block] of page.entries()) {
      const last = blocks.at(-1)
      const broken = at === 0 && block.kind === 'table' && last?.kind === 'table'
      const joined = broken ? joinedTables(last, block) : undefined
      if (joined === undefined) blocks.push(block)
      else blocks[blocks.length - 1] = joined
    }
  }
  return blocks
}

function blocksOf(pages: readonly Page[]): Begun {
  const ruled = pages.map(ruledTables)
  const rows = withoutFurniture(ruled.map(({ rest }) => rowsOf(rest))).map(withoutContents)
  const usual = usualHeight(rows.flat())
  const parted = rows.map((page) => withoutNotes(page, usual))
  const tables: readonly (readonly PageTable[])[] = ruled.map((one) => one.tables)
  return {
    blocks: withJoinedTables(parted.map(({ body }, at) => pageBlocks(body, tables[at]!))),
    notes: parted.flatMap(({ notes }) => notes),
  }
}

/**
 * The text of laid-out pages: one paragraph or table row a line, columns one after the other, without page numbers and
 * running heads; notes from the feet of the pages stand at the end.
 */
export function textOfPages(pages: readonly Page[]): string {
  const { blocks, notes } = blocksOf(pages)
  const lines = joinedParagraphs(blocks, (table) => tableLines(table.rows))
  return [...lines, ...notes].filter((line) => line !== '').join('\n')
}
