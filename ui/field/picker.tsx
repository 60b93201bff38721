import { Select } from 'antd'
import { useContext, useEffect, useState } from 'react'
import { useT } from '../language/use-t.ts'
import { type Choice, Choices } from './choices.ts'
import type { Entry } from './entry.ts'
import type { FieldFace } from './field.ts'

/** What the words find, as long as they are still the last ones asked. */
function useFound(field: FieldFace, words: string): readonly Choice[] {
  const find = useContext(Choices)
  const [found, setFound] = useState<readonly Choice[]>([])
  useEffect(() => {
    let last = true
    const show = (choices: readonly Choice[]) => last && setFound(choices)
    find?.(field, words).then(show, () => show([]))
    return () => {
      last = false
    }
  }, [find, field, words])
  return found
}

/** Chooses something that has its own list elsewhere, by name, and holds its code or id. */
export function Picker({ id, value, onChange, field }: Entry & { field: FieldFace }) {
  const t = useT()
  const [words, setWords] = useState('')
  const found = useFound(field, words)
  return (
    <Select
      id={id ?? ''}
      className="fill"
      placeholder={t('请选择')}
      allowClear={!field.required}
      showSearch={{ filterOption: false, onSearch: setWords }}
      value={typeof value === 'string' ? value : null}
      options={[...found]}
      onChange={(next: string | undefined) => onChange?.(next ?? null)}
    />
  )
}
