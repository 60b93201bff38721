import type { Address } from '@zhiheng/kernel'
import type { AsOf, LivingOutline } from '@zhiheng/modules'
import type { PaperFor } from '../kind.ts'
import type { Paper } from '../paper.ts'
import { dayText } from '../words.ts'

/** The outline that a paper is about, on the day that was asked for. */
export function outlineAsked({ at, today, asked }: PaperFor): AsOf & { readonly at: Address } {
  return { at, today, ...(asked.on !== undefined && { on: asked.on }) }
}

/** What stands above every table of a document: which document, as of which day, printed when. */
export function headOf(
  { document, asOf }: Pick<LivingOutline, 'document' | 'asOf'>,
  { today }: Pick<PaperFor, 'today'>,
): Pick<Paper, 'meta' | 'header'> {
  const number = document.docNo ? `（${document.docNo}）` : ''
  return {
    meta: [
      [`文件：${document.title}${number}`, ''],
      [`截至 ${dayText(asOf)}`, `${dayText(today)}印`],
    ],
    header: `${document.title}　截至 ${dayText(asOf)}`,
  }
}

/** What the word beside a mark does not say. */
export const markNote = '标有“暂定”的，数据不全或尚待核对。'
