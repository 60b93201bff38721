import { type FieldFaces, shownFields } from '@zhiheng/ui'
import { useT } from '../language/use-t.ts'
import { FactList } from './fact-list.tsx'

const isKnown = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && !value.length)

/** What a record says; what it does not say is named in one line below. */
export function Facts(props: { fields: FieldFaces; values: Readonly<Record<string, unknown>> }) {
  const t = useT()
  const { values } = props
  const fields = Object.entries(shownFields(props.fields))
  const unknown = fields.filter(([name]) => !isKnown(values[name]))
  return (
    <>
      <FactList fields={fields.filter(([name]) => isKnown(values[name]))} values={values} />
      {unknown.length > 0 && (
        <p className="facts-unknown">
          <b>{t('未填')}</b> {unknown.map(([, { title }]) => title).join(t('、'))}
        </p>
      )}
    </>
  )
}
