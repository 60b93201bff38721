import { type FieldFace, FieldValue } from '@zhiheng/ui'
import { Fragment } from 'react'

/** Fields with their values, one below the other, in the order given. */
export function FactList(props: {
  fields: readonly (readonly [name: string, field: FieldFace])[]
  values: Readonly<Record<string, unknown>>
  className?: string
}) {
  const { fields, values, className = 'facts' } = props
  return (
    <dl className={className}>
      {fields.map(([name, field]) => (
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
