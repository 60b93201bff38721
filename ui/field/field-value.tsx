import { createContext, type ReactNode, useContext } from 'react'
import { useLanguage, useT } from '../language/use-t.ts'
import type { FieldFace } from './field.ts'
import { LinkedRecord } from './linked-record.tsx'
import { LongText } from './long-text.tsx'
import { NamesHere, nameOf } from './names.ts'
import { valueText } from './value-text.ts'

/** Under which address the files of the record on the page are; empty where none can be fetched. */
export const FilesAt = createContext('')

interface Value {
  readonly field: FieldFace
  readonly value: unknown
  /** Stands in one line of a list. */
  readonly brief?: boolean
}

/** One value, read only. An unknown one is a quiet dash that says so aloud. */
export function FieldValue({ field, value, brief = false }: Value) {
  const t = useT()
  const language = useLanguage()
  const text = valueText(field, value, { language, yes: t('是'), no: t('否') })
  if (text === null) return <Unknown />
  if (field.kind === 'lines' && field.names) return <EachNamed field={field} value={value} />
  const Drawn = drawn[field.names ?? field.kind]
  if (Drawn) return <Drawn field={field} text={text} />
  if (field.kind === 'longText') return <LongText text={text} brief={brief} />
  return <span>{text}</span>
}

function Unknown() {
  const t = useT()
  return (
    <span className="unknown-value" title={t('未知')}>
      <span aria-hidden="true">—</span>
      <span className="aloud">{t('未知')}</span>
    </span>
  )
}

type Drawing = (props: { field: FieldFace; text: string }) => ReactNode

const Code: Drawing = ({ text }) => <span className="code">{text}</span>

/** By its name where there is one, else by its code. */
const ByName: Drawing = ({ text }) => {
  const name = nameOf(useContext(NamesHere), text)
  return name === undefined ? (
    <span className="code">{text}</span>
  ) : (
    <span title={text}>{name}</span>
  )
}

const ToRecord: Drawing = ({ field, text }) => {
  const t = useT()
  const naming = useContext(NamesHere)
  const Linked = useContext(LinkedRecord)
  const title = nameOf(naming, text)
  if (!naming) return <span className="code">{text}</span>
  if (title === undefined) return <span className="quiet">{t('您看不到的记录')}</span>
  const register = field.kind === 'post' ? 'post' : (field.to ?? '')
  if (!Linked) return <span>{title}</span>
  return <Linked register={register} region={naming.region} id={text} title={title} />
}

/** By its name where it has a file, with the way to it, and by its code below. */
const ToParty: Drawing = ({ text }) => {
  const naming = useContext(NamesHere)
  const Linked = useContext(LinkedRecord)
  const title = nameOf(naming, text)
  if (title === undefined) return <span className="code">{text}</span>
  return (
    <>
      {Linked && naming ? (
        <Linked register="party" region={naming.region} id={text} title={title} />
      ) : (
        <span>{title}</span>
      )}
      <small className="code party-code">{text}</small>
    </>
  )
}

const Stored: Drawing = ({ text }) => {
  const t = useT()
  const files = useContext(FilesAt)
  const name = nameOf(useContext(NamesHere), text) ?? t('查看文件')
  if (files === '') return <span title={text}>{name}</span>
  return (
    <a href={`${files}/${encodeURIComponent(text)}`} download>
      {name}
    </a>
  )
}

const drawn: Readonly<Record<string, Drawing>> = {
  code: Code,
  party: ToParty,
  region: ByName,
  department: ByName,
  indicator: ByName,
  link: ToRecord,
  post: ToRecord,
  file: Stored,
}

function EachNamed({ field, value }: { field: FieldFace; value: unknown }) {
  const items = (Array.isArray(value) ? value : []).map(String)
  const each = { kind: field.names ?? 'text', title: field.title, required: true }
  return items.map((item, i) => (
    <span key={item}>
      {i > 0 && '、'}
      <FieldValue field={each} value={item} />
    </span>
  ))
}
