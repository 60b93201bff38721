import { getRouteApi } from '@tanstack/react-router'
import { type FieldFace, FieldValue } from '@zhiheng/ui'
import { FieldInput } from '@zhiheng/ui/field/field-input.tsx'
import { Button, Popover, Select } from 'antd'
import { useState } from 'react'
import type { RegisterFace } from '../api/catalogue.ts'
import { useCatalogue } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'
import { NamedValues } from './naming-of.tsx'

const route = getRouteApi('/records/$register')

/** What a list may be narrowed by: state, region, and the filters that the register declares. */
function offered(face: RegisterFace, words: { state: string; region: string }) {
  const fields: Record<string, FieldFace> = {
    state: { kind: 'choice', title: words.state, required: true, choices: face.states },
    region: { kind: 'region', title: words.region, required: true },
  }
  for (const name of face.filters) {
    const field = face.fields[name]
    if (field && !field.internal) fields[name] = { ...field, required: true }
  }
  return fields
}

/** A filter's value as its field shows it; a range in words. */
function shownOf(field: FieldFace, value: string): unknown {
  if (field.kind === 'yesNo') return value === 'true'
  return value.replace('..', ' — ')
}

/** Filters as sentences: “检验结论 是 不合格”, each with its own way out. */
export function FilterSentences({ face }: { face: RegisterFace }) {
  const t = useT()
  const { where = {} } = route.useSearch()
  const navigate = route.useNavigate()
  const { data: catalogue } = useCatalogue()
  const fields = offered(face, { state: t('状态'), region: t('地区') })
  const set = (next: Record<string, string>) =>
    void navigate({
      search: ({ where: _, ...rest }) =>
        Object.keys(next).length ? { ...rest, where: next } : rest,
    })
  const drop = (name: string) => {
    const { [name]: _, ...rest } = where
    set(rest)
  }
  return (
    <NamedValues register={face.name} values={where}>
      <ul className="filter-sentences">
        {Object.entries(where).map(([name, value]) => {
          const known = fields[name] ?? face.fields[name]
          const indicator = catalogue?.indicators.find((each) => each.name === value)
          const field: FieldFace =
            name === 'counted'
              ? { kind: 'text', title: t('计入指标'), required: true }
              : value.includes('..')
                ? { kind: 'text', title: known?.title ?? name, required: true }
                : (known ?? { kind: 'text', title: name, required: true })
          const shown = shownOf(field, name === 'counted' ? (indicator?.title ?? value) : value)
          return (
            <li key={name} className="filter-sentence">
              <span>{field.title}</span> <i>{t('为')}</i>{' '}
              <b>
                <FieldValue field={field} value={shown} />
              </b>
              <button
                type="button"
                className="plain-button"
                aria-label={t('去掉条件：{{title}}', { title: field.title })}
                onClick={() => drop(name)}
              >
                ×
              </button>
            </li>
          )
        })}
        <li>
          <AddFilter fields={fields} onAdd={(name, value) => set({ ...where, [name]: value })} />
        </li>
      </ul>
    </NamedValues>
  )
}

function AddFilter(props: {
  fields: Readonly<Record<string, FieldFace>>
  onAdd: (name: string, value: string) => void
}) {
  const t = useT()
  const { fields, onAdd } = props
  const [open, setOpen] = useState(false)
  const [name, setName] = useState<string | null>(null)
  const [value, setValue] = useState<unknown>(null)
  const field = name === null ? undefined : fields[name]
  const add = () => {
    if (name === null || value === null) return
    onAdd(name, String(value))
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
      {field && <FieldInput field={field} value={value} onChange={setValue} />}
      <Button type="primary" disabled={value === null} onClick={add}>
        {t('筛选')}
      </Button>
    </div>
  )
  return (
    <Popover
      trigger="click"
      placement="bottomLeft"
      open={open}
      onOpenChange={setOpen}
      content={form}
    >
      <Button type="dashed">{t('添加条件')}</Button>
    </Popover>
  )
}
