import { getRouteApi } from '@tanstack/react-router'
import { type FieldFace, FieldValue } from '@zhiheng/ui'
import { Fragment } from 'react'
import type { RegisterFace } from '../api/catalogue.ts'
import type { Where } from '../api/records.ts'
import { useCatalogue } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'
import { AddFilter } from './add-filter.tsx'
import { type FilterValue, filterFields, heldValue, sentenceOf } from './filter.ts'
import { NamedValues } from './naming-of.tsx'

const route = getRouteApi('/records/$register')

/** Filters as sentences: “检验结论 为 不合格”, each with its own way out. */
export function FilterSentences({ face }: { face: RegisterFace }) {
  const t = useT()
  const { where = {} } = route.useSearch()
  const navigate = route.useNavigate()
  const fields = filterFields(face, { state: t('状态'), region: t('地区') })
  const counted: FieldFace = {
    kind: 'code',
    title: t('计入指标'),
    required: true,
    names: 'indicator',
  }
  const plain = (name: string): FieldFace => ({ kind: 'text', title: name, required: true })
  const fieldOf = (name: string) =>
    name === 'counted' ? counted : (fields[name] ?? face.fields[name] ?? plain(name))
  const set = (next: Where) =>
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
        {Object.entries(where).map(([name, value]) => (
          <li key={name} className="filter-sentence">
            <Sentence field={fieldOf(name)} value={value} />
            <button
              type="button"
              className="plain-button"
              aria-label={t('去掉条件：{{title}}', { title: fieldOf(name).title })}
              onClick={() => drop(name)}
            >
              ×
            </button>
          </li>
        ))}
        <li>
          <AddFilter fields={fields} onAdd={(name, value) => set({ ...where, [name]: value })} />
        </li>
      </ul>
    </NamedValues>
  )
}

function Sentence({ field, value }: { field: FieldFace; value: FilterValue }) {
  const t = useT()
  const { data: catalogue } = useCatalogue()
  const says = sentenceOf(value)
  const shown = (text: string) => {
    const indicator = catalogue?.indicators.find(({ name }) => name === text)
    if (field.names === 'indicator' && indicator) return <b>{indicator.title}</b>
    return (
      <b>
        <FieldValue field={field} value={heldValue(field, text)} />
      </b>
    )
  }
  if (says.kind === 'between')
    return (
      <>
        <span>{field.title}</span> <i>{t('在')}</i> {shown(says.from)} <i>{t('至')}</i>{' '}
        {shown(says.to)}
      </>
    )
  if (says.kind === 'from')
    return (
      <>
        <span>{field.title}</span> <i>{t('不早于（不小于）')}</i> {shown(says.from)}
      </>
    )
  if (says.kind === 'to')
    return (
      <>
        <span>{field.title}</span> <i>{t('不晚于（不大于）')}</i> {shown(says.to)}
      </>
    )
  return (
    <>
      <span>{field.title}</span> <i>{t('为')}</i>{' '}
      {says.values.map((text, n) => (
        <Fragment key={text}>
          {n > 0 && <i> {t('或')} </i>}
          {shown(text)}
        </Fragment>
      ))}
    </>
  )
}
