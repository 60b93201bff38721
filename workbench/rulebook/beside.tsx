import { Button } from 'antd'
import type { Part, PartRegister } from '../api/rulebook.ts'
import { PlainTable } from '../frame/plain-table.tsx'
import { useT } from '../language/use-t.ts'
import { NewRecordLink } from '../records/new-link.tsx'
import type { Shown } from './lines.tsx'
import { idOf, termText } from './words.ts'

/** Grades from the best, with what each takes. */
export function Bands({ book, onEdit }: Shown) {
  const t = useT()
  const bands = book.parts['grade-band']
  if (bands.length === 0 && !onEdit) return null
  return (
    <section className="block">
      <Head book={book} onEdit={onEdit} register="grade-band" title={t('等次')} />
      {bands.length > 0 && (
        <PlainTable>
          <tbody>
            {bands.map((part) => {
              const { grade, title, least, mostShare, mostCount } = part.fields
              return (
                <tr key={part.id}>
                  <td>
                    <b>{String(grade)}</b> {String(title)}
                  </td>
                  <td>
                    {typeof least === 'number'
                      ? t('{{n}} 分以上', { n: least })
                      : t('以上各等以外')}
                  </td>
                  <td>
                    {typeof mostShare === 'number' && t('至多占 {{n}}%', { n: mostShare })}{' '}
                    {typeof mostCount === 'number' && t('至多 {{n}} 个', { n: mostCount })}
                  </td>
                  <Change part={part} register="grade-band" name={String(grade)} onEdit={onEdit} />
                </tr>
              )
            })}
          </tbody>
        </PlainTable>
      )}
    </section>
  )
}

/** Numbers of the rules beside the criteria; what was not compared with the source is marked. */
export function Terms({ book, onEdit }: Shown) {
  const t = useT()
  const terms = book.parts['scheme-term']
  if (terms.length === 0 && !onEdit) return null
  return (
    <section className="block">
      <Head book={book} onEdit={onEdit} register="scheme-term" title={t('设定')} />
      {terms.length > 0 && (
        <PlainTable>
          <tbody>
            {terms.map((part) => {
              const { name, title, verified, cites } = part.fields
              const words = termText(part.fields)
              return (
                <tr key={part.id}>
                  <td>{String(title ?? name)}</td>
                  <td>
                    {words === null ? <i>{t('尚未填写')}</i> : <b>{words}</b>}
                    {verified !== true && <span className="unverified">{t('待核实')}</span>}
                  </td>
                  <td className="quiet cites">{typeof cites === 'string' ? cites : ''}</td>
                  <Change
                    part={part}
                    register="scheme-term"
                    name={String(title ?? name)}
                    onEdit={onEdit}
                  />
                </tr>
              )
            })}
          </tbody>
        </PlainTable>
      )}
    </section>
  )
}

/** The stages in order. */
export function Stages({ book }: Pick<Shown, 'book'>) {
  const t = useT()
  const stages = book.parts['scheme-stage']
  if (stages.length === 0) return null
  return (
    <section className="block">
      <h2>{t('环节')}</h2>
      <ol className="scheme-stages">
        {stages.map(({ id, fields }) => (
          <li key={id}>{String(fields.title)}</li>
        ))}
      </ol>
    </section>
  )
}

function Head(props: Shown & { register: PartRegister; title: string }) {
  const t = useT()
  const { book, onEdit, register, title } = props
  return (
    <div className="block-head">
      <h2>{title}</h2>
      {onEdit && (
        <NewRecordLink register={register} given={{ scheme: idOf(book) }}>
          {t('增加')}
        </NewRecordLink>
      )}
    </div>
  )
}

type Changing = Pick<Shown, 'onEdit'> & {
  readonly part: Part
  readonly register: PartRegister
  readonly name: string
}
function Change({ part, register, name, onEdit }: Changing) {
  const t = useT()
  if (!onEdit) return null
  return (
    <td className="no-print">
      <Button
        size="small"
        aria-label={t('修改 {{name}}', { name })}
        onClick={() => onEdit({ register, part, what: 'amend' })}
      >
        {t('修改')}
      </Button>
    </td>
  )
}
