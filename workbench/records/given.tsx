import { type FieldFaces, FieldValue } from '@zhiheng/ui'
import { Fragment } from 'react'

/** What is known of a new record before its form is filled in. */
export function Given(props: { fields: FieldFaces; values: Readonly<Record<string, string>> }) {
  const { fields, values } = props
  const known = Object.entries(fields)
  if (known.length === 0) return null
  return (
    <dl className="facts given">
      {known.map(([name, field]) => (
        <Fragment key={name}>
          <dt>{field.title}</dt>
          <dd>
            <FieldValue field={field} value={values[name]} />
          </dd>
        </Fragment>
      ))}
    </dl>
  )
}
