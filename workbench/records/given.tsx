import type { FieldFaces } from '@zhiheng/ui'
import { FactList } from './fact-list.tsx'

/** What is known of a new record before its form is filled in. */
export function Given(props: { fields: FieldFaces; values: Readonly<Record<string, string>> }) {
  const known = Object.entries(props.fields)
  if (known.length === 0) return null
  return <FactList className="facts given" fields={known} values={props.values} />
}
