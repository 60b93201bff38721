import { FieldValue, type Names } from '@zhiheng/ui'
import { Fragment } from 'react'
import type { RecordRow } from '../api/records.ts'
import { useT } from '../language/use-t.ts'
import { Named } from '../records/naming-of.tsx'
import { useRegister } from '../records/use-register.ts'

/** Positions 9 to 17 of a credit code (GB 32100-2015), printed as organisation codes are. */
const organisationCodeIn = (code: string) => `${code.slice(8, 16)}-${code.slice(16, 17)}`

/** Who the enterprise is. */
export function Identity({ record, names }: { record: RecordRow; names: Names }) {
  const t = useT()
  const { data: face } = useRegister('party')
  if (!face) return null
  const { fields, region, state } = record
  const code = String(fields.code)
  const place = { kind: 'region', title: '', required: true }
  const known = ['formerNames', 'address', 'establishedOn', 'successor'].filter(
    (name) => name !== 'successor' || fields[name] !== null,
  )
  return (
    <Named region={region} names={names}>
      <dl className="facts party-identity">
        <dt>{t('状态')}</dt>
        <dd>{face.states[state]}</dd>
        <dt>{face.fields.code?.title}</dt>
        <dd className="code">{code}</dd>
        <dt>{t('组织机构代码')}</dt>
        <dd className="code">{organisationCodeIn(code)}</dd>
        <dt>{face.fields.kind?.title}</dt>
        <dd>{face.fields.kind?.choices?.[String(fields.kind)]}</dd>
        <dt>{t('现所在地区')}</dt>
        <dd>
          <FieldValue field={place} value={fields.currentRegion ?? region} />
        </dd>
        {known.map((name) => (
          <Fragment key={name}>
            <dt>{face.fields[name]?.title}</dt>
            <dd>
              {face.fields[name] && <FieldValue field={face.fields[name]} value={fields[name]} />}
            </dd>
          </Fragment>
        ))}
      </dl>
    </Named>
  )
}
