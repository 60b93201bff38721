import { type FieldFaces, FieldValue } from '@zhiheng/ui'
import type { FieldChange } from '../../api/load.ts'
import { useCatalogue } from '../../app/use-session.ts'
import { useT } from '../../language/use-t.ts'
import { differing, shortened } from './differing.ts'

/** Field by field what stands and what the new text states. */
export function FieldChanges(props: {
  changes: readonly FieldChange[]
  fields: FieldFaces
  adopts: boolean
}) {
  const { changes, fields, adopts } = props
  if (changes.length === 0) return null
  return (
    <dl className="field-changes">
      {changes.map((change) => (
        <div
          key={change.field}
          className={adopts || change.field === 'quote' ? undefined : 'change-declined'}
        >
          <dt>{fields[change.field]?.title ?? change.title}</dt>
          <dd>
            <WasNow change={change} fields={fields} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function WasNow({ change, fields }: { change: FieldChange; fields: FieldFaces }) {
  const t = useT()
  const { field, was, now } = change
  const face = fields[field]
  const named = face?.names === 'indicator'
  const wording = typeof was === 'string' && typeof now === 'string' && !named
  if (wording && was.length + now.length > 24) return <Words was={was} now={now} />
  const drawn = (value: unknown) =>
    named ? (
      <IndicatorName name={value} />
    ) : face ? (
      <FieldValue field={face} value={value} brief />
    ) : (
      <span>{String(value ?? '—')}</span>
    )
  return (
    <>
      <span className="aloud">{t('原来')}</span>
      <del>{drawn(was)}</del> <span aria-hidden="true">→</span>{' '}
      <span className="aloud">{t('现在')}</span>
      <ins>{drawn(now)}</ins>
    </>
  )
}

/** What an indicator is called. */
function IndicatorName({ name }: { name: unknown }) {
  const { data: catalogue } = useCatalogue()
  const found = catalogue?.indicators.find((one) => one.name === name)
  return <span>{found?.title ?? String(name ?? '—')}</span>
}

/** A long wording with only the words that changed. */
function Words({ was, now }: { was: string; now: string }) {
  const parts = differing(was, now)
  return (
    <>
      {shortened(parts.head, 'head')}
      {parts.was && <del>{parts.was}</del>}
      {parts.now && <ins>{parts.now}</ins>}
      {shortened(parts.tail, 'tail')}
    </>
  )
}
