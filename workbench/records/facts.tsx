import { type FieldFaces, FieldValue, shownFields } from '@zhiheng/ui'
import { Fragment } from 'react'
import { useT } from '../language/use-t.ts'

const isKnown = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && !value.length)

/** What a record says; what it does not say is named in one line below. */
export function Facts(props: { fields: FieldFaces; values: Readonly<Record<string, unknown>> }) {
  const t = useT()
  const { values } = props
  const fields = Object.entries(shownFields(props.fields))
  const known = fields.filter(([name]) => isKnown(values[name]))
  const unknown = fields.filter(([name]) => !isKnown(values[name]))
  return (
    <>
      <dl className="facts">
        {known.map(([name, field]) => (
          <Fragment key={name}>
            <dt>{field.title}</dt>
            <dd>
              <FieldValue field={field} value={values[name]} />
            </dd>
          </Fragment>
        ))}
      </dl>
      {unknown.length > 0 && (
        <p className="facts-unknown">
          <b>{t('未填')}</b> {unknown.map(([, { title }]) => title).join(t('、'))}
        </p>
      )}
    </>
  )
}
