import type { Problem } from '@zhiheng/kernel'
import type { Header } from '../imports/header.ts'
import { type Sheet, textOf } from '../imports/rows.ts'
import type { Table } from './table.ts'

/** Header of the last column; an import passes over it. */
const reasonTitle = '未通过原因'

/** The rows of a file that were refused, as they stood there, each with its reasons. */
export function refusedTable(sheet: Sheet, header: Header, problems: readonly Problem[]): Table {
  const columns = header.names.map((title) => ({ title, kind: 'text', width: 20 }) as const)
  return {
    title: '未通过的行',
    columns: [...columns, { title: reasonTitle, kind: 'text', width: 70 }],
    rows: rowsOf(sheet, header, problems),
  }
}

async function* rowsOf(
  sheet: Sheet,
  header: Header,
  problems: readonly Problem[],
): AsyncGenerator<string[]> {
  const reasons = Map.groupBy(problems, ({ row }) => row)
  for await (const row of sheet.rows()) {
    const mine = reasons.get(row.n)
    if (!mine || row.n <= header.n) continue
    const cells = header.names.map((_, i) => textOf(row.cells[i]))
    yield [...cells, `第 ${row.n} 行：${mine.map(({ says }) => says).join('；')}`]
  }
}
