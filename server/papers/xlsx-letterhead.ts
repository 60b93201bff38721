import type { Style } from '../exports/xlsx/styles.ts'
import { attachmentLines, cornerLines, imprintOf, signatureOf } from './letterhead/layout.ts'
import type { Paper } from './paper.ts'

type Line = readonly [text: string, style: Style]

/** The lines of a sheet above what the paper says; its title at least. */
export function headRows({ title, letterhead, draft }: Paper): Line[] {
  if (!letterhead) return [[title, 'paperTitle']]
  const { mark, issuer, number, signer, to } = letterhead
  const head: Line[] =
    mark === 'red'
      ? [
          [issuer, 'paperMark'],
          [signer === undefined ? number : `${number}　　签发人：${signer}`, 'paperNumber'],
          [title, 'paperTitle'],
        ]
      : [
          [issuer, 'paperTitle'],
          [title, 'paperTitle'],
          ...(number ? [[number, 'paperSign'] as const] : []),
        ]
  return [
    ...cornerLines(letterhead, draft === true).map((line): Line => [line, 'paperMeta']),
    ...head,
    ...(to ? [[`${to}：`, 'paperText'] as const] : []),
  ]
}

/** The lines below it. */
export function footRows({ letterhead }: Paper): Line[] {
  if (!letterhead) return []
  const signature = signatureOf(letterhead)
  const imprint = imprintOf(letterhead)
  const { remark } = letterhead
  return [
    ...attachmentLines(letterhead).map((line): Line => [`　　${line}`, 'paperText']),
    ...(signature
      ? ([
          [signature.issuer, 'paperSign'],
          [signature.day, 'paperSign'],
        ] as const)
      : []),
    ...(remark ? [[`　　（${remark}）`, 'paperText'] as const] : []),
    ...(imprint?.copies ? [[imprint.copies, 'paperMeta'] as const] : []),
    ...(imprint ? [[`${imprint.issuer}　　${imprint.printed}`, 'paperMeta'] as const] : []),
  ]
}
