import { Readable } from 'node:stream'
import { xlsxType } from '../exports/xlsx/workbook.ts'
import { docxType, drawDocx } from './docx/draw.ts'
import { drawHtml } from './html/draw.ts'
import type { Paper, PaperFormat } from './paper.ts'
import { drawXlsx } from './xlsx.ts'

/** A paper as a file of a kind. */
export async function draw(
  paper: Paper,
  format: PaperFormat,
): Promise<{ readonly type: string; readonly body: Readable }> {
  if (format === 'xlsx') return { type: xlsxType, body: drawXlsx(paper) }
  if (format === 'html')
    return { type: 'text/html; charset=utf-8', body: Readable.from([drawHtml(paper)]) }
  const bytes = await drawDocx(paper)
  return { type: docxType, body: Readable.from([bytes], { objectMode: false }) }
}
