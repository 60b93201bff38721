import type { FieldFaces } from '@zhiheng/ui'
import { FieldInput } from '@zhiheng/ui/field/field-input.tsx'
import { Checkbox, Input } from 'antd'
import { useId } from 'react'
import type { ImportOrder } from '../api/records.ts'
import { useT } from '../language/use-t.ts'
import { unfedChoices, unmapped } from './mapping.ts'

/** What is said of a list beside the meaning of its columns. */
export type Said = Pick<ImportOrder, 'mapping' | 'given' | 'yuan'> & {
  /** Where it comes from, as the person calls it. */
  readonly source: string
  readonly remembers: boolean
}

/** Where a list comes from, what all of its rows have in common, and whether to read the next one in the same way. */
export function ImportSource(props: {
  fields: FieldFaces
  said: Said
  onSaid: (said: Said) => void
}) {
  const t = useT()
  const id = useId()
  const { fields, said, onSaid } = props
  const { mapping, given, source } = said
  const left = unmapped(mapping)
  const money = Object.values(mapping).some((name) => name && fields[name]?.kind === 'money')
  return (
    <div className="import-source">
      {left.length > 0 && (
        <p role="status">
          {t('没有对应字段、不导入的列：{{columns}}', {
            columns: left.map((column) => `“${column}”`).join(t('、')),
          })}
        </p>
      )}
      {unfedChoices(fields, mapping).map(([name, field]) => (
        <div key={name} className="import-given">
          <label htmlFor={`${id}-${name}`}>
            {t('表中没有“{{title}}”，每行一律为', { title: field.title })}
          </label>
          <FieldInput
            id={`${id}-${name}`}
            field={field}
            value={given[name] ?? null}
            onChange={(value: unknown) => onSaid({ ...said, given: stated(given, name, value) })}
          />
        </div>
      ))}
      {money && (
        <Checkbox
          checked={said.yuan}
          onChange={(event) => onSaid({ ...said, yuan: event.target.checked })}
        >
          {t('金额以元填写')}
        </Checkbox>
      )}
      <div className="import-remember">
        <Checkbox
          checked={said.remembers}
          disabled={source.trim() === ''}
          onChange={(event) => onSaid({ ...said, remembers: event.target.checked })}
        >
          {t('记住这份列名对照，下次从同一来源导入时自动对上')}
        </Checkbox>
        <Input
          aria-label={t('来源名称')}
          placeholder={t('来源名称，如：全国12315平台清单')}
          maxLength={100}
          value={source}
          onChange={(event) => onSaid({ ...said, source: event.target.value })}
        />
      </div>
    </div>
  )
}

function stated(
  given: Readonly<Record<string, string>>,
  name: string,
  value: unknown,
): Readonly<Record<string, string>> {
  const { [name]: _, ...rest } = given
  return typeof value === 'string' && value !== '' ? { ...rest, [name]: value } : rest
}
