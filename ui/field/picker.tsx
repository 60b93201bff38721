import { Select } from 'antd'
import { useContext, useEffect, useMemo, useState } from 'react'
import { useT } from '../language/use-t.ts'
import { type Choice, Choices } from './choices.ts'
import type { Entry } from './entry.ts'
import type { FieldFace } from './field.ts'
import { NamesHere, nameOf } from './names.ts'
import { type FoundFor, offered } from './offered.ts'

const shown = ({ data }: { data: Choice }) => (
  <>
    {data.label}
    {data.where && <small className="choice-where">{data.where}</small>}
  </>
)

/** What was offered so far, by value: what is chosen keeps its name when other words find other things. */
type Labels = Readonly<Record<string, string>>

const nothing: FoundFor = { words: '', choices: [] }

/** What the words find, as long as they are still the last ones asked. */
function useFound(field: FieldFace, words: string): { found: FoundFor; labels: Labels } {
  const find = useContext(Choices)
  const [found, setFound] = useState(nothing)
  const [labels, setLabels] = useState<Labels>({})
  useEffect(() => {
    let last = true
    const show = (choices: FoundFor['choices']) => {
      if (!last) return
      setFound({ words, choices })
      const said = choices.map(({ value, label }) => [value, label])
      setLabels((before) => ({ ...before, ...Object.fromEntries(said) }))
    }
    find?.(field, words).then(show, () => show([]))
    return () => {
      last = false
    }
  }, [find, field, words])
  return { found, labels }
}

/** Chooses something that has its own list elsewhere, by name, and holds its code or id. */
export function Picker({ id, label, value, onChange, field }: Entry & { field: FieldFace }) {
  const t = useT()
  const [words, setWords] = useState('')
  const { found, labels } = useFound(field, words)
  const held = useContext(NamesHere)
  const chosen = typeof value === 'string' ? value : null
  const name = chosen === null ? undefined : (labels[chosen] ?? nameOf(held, chosen))
  const now = name && chosen ? [{ value: chosen, label: name }] : []
  return (
    <Select
      id={id ?? ''}
      {...(label && { 'aria-label': label })}
      className="fill"
      placeholder={t('请选择')}
      allowClear={!field.required}
      showSearch={{ filterOption: false, onSearch: setWords }}
      value={chosen}
      options={[...offered(found, words, now)]}
      optionRender={shown}
      onChange={(next: string | undefined) => onChange?.(next ?? null)}
    />
  )
}

/** Chooses several of them, and holds their codes in the order in which they were chosen. */
export function ManyPicker({ id, value, onChange, field }: Entry & { field: FieldFace }) {
  const t = useT()
  const [words, setWords] = useState('')
  const each = useMemo(() => ({ ...field, kind: field.names ?? 'text' }), [field])
  const { found, labels } = useFound(each, words)
  const held = useContext(NamesHere)
  const chosen = Array.isArray(value) ? value.map(String) : []
  const now = chosen.map((code) => ({
    value: code,
    label: labels[code] ?? nameOf(held, code) ?? code,
  }))
  return (
    <Select
      id={id ?? ''}
      className="fill"
      mode="multiple"
      placeholder={t('请选择')}
      showSearch={{ filterOption: false, onSearch: setWords }}
      value={chosen}
      options={[...offered(found, words, now)]}
      optionRender={shown}
      onChange={(next: string[]) => onChange?.(next.length ? next : null)}
    />
  )
}
