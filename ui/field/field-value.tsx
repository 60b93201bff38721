import { createContext, useContext } from 'react'
import { useLanguage, useT } from '../language/use-t.ts'
import type { FieldFace } from './field.ts'
import { LinkedRecord, NamedDepartment } from './linked-record.tsx'
import { valueText } from './value-text.ts'

/** Under which address the files of the record on the page are; empty where none can be fetched. */
export const FilesAt = createContext('')

/** One value, read only. An unknown one is a quiet dash that says so aloud. */
export function FieldValue({ field, value }: { field: FieldFace; value: unknown }) {
  const t = useT()
  const language = useLanguage()
  const files = useContext(FilesAt)
  const Linked = useContext(LinkedRecord)
  const Department = useContext(NamedDepartment)
  const text = valueText(field, value, { language, yes: t('是'), no: t('否') })
  if (text === null)
    return (
      <span className="unknown-value" title={t('未知')}>
        <span aria-hidden="true">—</span>
        <span className="aloud">{t('未知')}</span>
      </span>
    )
  if (field.kind === 'link' && field.to && Linked) return <Linked register={field.to} id={text} />
  if (field.kind === 'department' && Department) return <Department code={text} />
  if (field.kind === 'file' && files !== '')
    return <a href={`${files}/${encodeURIComponent(text)}`}>{t('查看文件')}</a>
  if (['code', 'party', 'region', 'file'].includes(field.kind))
    return <span className="code">{text}</span>
  if (field.kind === 'longText') return <LongText text={text} />
  return <span>{text}</span>
}

/** Longer texts are folded to their beginning. */
const folded = 400

function LongText({ text }: { text: string }) {
  const whole = <span className="long-text">{text}</span>
  if (text.length <= folded) return whole
  return (
    <details>
      <summary>{text.slice(0, 60)}…</summary>
      {whole}
    </details>
  )
}
