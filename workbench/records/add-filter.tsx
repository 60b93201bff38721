import type { FieldFace } from '@zhiheng/ui'
import { FieldInput } from '@zhiheng/ui/field/field-input.tsx'
import { Button, Select } from 'antd'
import { useState } from 'react'
import { useT } from '../language/use-t.ts'
import { type FilterValue, isRanged, rangeText } from './filter.ts'
import { PopForm } from './pop-form.tsx'

interface Adding {
  readonly fields: Readonly<Record<string, FieldFace>>
  readonly onAdd: (name: string, value: FilterValue) => void
}

/** One more condition: by what, then which value, values or range. */
export function AddFilter({ fields, onAdd }: Adding) {
  const t = useT()
  const [open, setOpen] = useState(false)
  const [name, setName] = useState<string | null>(null)
  const [value, setValue] = useState<FilterValue | null>(null)
  const field = name === null ? undefined : fields[name]
  const add = () => {
    if (name === null || value === null) return
    onAdd(name, value)
    setOpen(false)
    setName(null)
    setValue(null)
  }
  const form = (
    <div className="add-filter">
      <Select
        aria-label={t('按什么筛选')}
        placeholder={t('按什么筛选')}
        value={name}
        options={Object.entries(fields).map(([code, { title }]) => ({ value: code, label: title }))}
        onChange={(next: string) => {
          setName(next)
          setValue(null)
        }}
      />
      {field && <ValueOf key={name} field={field} value={value} onChange={setValue} />}
      <Button type="primary" disabled={value === null} onClick={add}>
        {t('筛选')}
      </Button>
    </div>
  )
  return (
    <PopForm form={form} open={open} onOpen={setOpen}>
      <Button type="dashed">{t('添加条件')}</Button>
    </PopForm>
  )
}

interface Valued {
  readonly field: FieldFace
  readonly value: FilterValue | null
  readonly onChange: (value: FilterValue | null) => void
}

/** Several choices, the two ends of a range, or one value. */
function ValueOf({ field, value, onChange }: Valued) {
  if (isRanged(field)) return <RangeOf field={field} onChange={onChange} />
  if (field.kind === 'choice')
    return (
      <Select
        mode="multiple"
        aria-label={field.title}
        value={[value ?? []].flat()}
        options={Object.entries(field.choices ?? {}).map(([code, label]) => ({
          value: code,
          label,
        }))}
        onChange={(next: string[]) =>
          onChange(next.length === 0 ? null : next.length === 1 ? next[0]! : next)
        }
      />
    )
  return (
    <FieldInput
      field={field}
      value={value}
      onChange={(next) => onChange(next === null ? null : String(next))}
    />
  )
}

function RangeOf({ field, onChange }: Omit<Valued, 'value'>) {
  const t = useT()
  const [ends, setEnds] = useState<readonly [string | null, string | null]>([null, null])
  const end = (at: 0 | 1) => (next: unknown) => {
    const text = next === null ? null : String(next)
    const both = at === 0 ? ([text, ends[1]] as const) : ([ends[0], text] as const)
    setEnds(both)
    onChange(both[0] === null && both[1] === null ? null : rangeText(...both))
  }
  const held = (text: string | null) =>
    text === null || field.kind === 'date' ? text : Number(text)
  return (
    <div className="range">
      <span>{t('从')}</span>
      <FieldInput field={field} value={held(ends[0])} onChange={end(0)} />
      <span>{t('到')}</span>
      <FieldInput field={field} value={held(ends[1])} onChange={end(1)} />
    </div>
  )
}
