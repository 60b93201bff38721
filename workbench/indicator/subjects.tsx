import { useQuery } from '@tanstack/react-query'
import { type FieldFace, formatFigure, formatParts } from '@zhiheng/ui'
import { readSubjects, type SubjectFigure } from '../api/figures.ts'
import { useCatalogue } from '../app/use-session.ts'
import { Answered } from '../frame/page.tsx'
import { PlainTable } from '../frame/plain-table.tsx'
import { useT } from '../language/use-t.ts'
import type { Of } from './of.ts'
import { PeriodOf } from './period-of.tsx'
import { thisYear } from './span-of-time.ts'

const weight = ({ of, among }: SubjectFigure) => among ?? of
const byWeight = (a: SubjectFigure, b: SubjectFigure) => weight(b) - weight(a)

/** The figure of each brand and the like: of whatever has a register of its own, short enough to be listed. */
export function Subjects(of: Of) {
  const { data: catalogue } = useCatalogue()
  const fields = catalogue?.registers.find(({ name }) => name === of.face.over)?.fields ?? {}
  return of.face.subjects.flatMap((by) => {
    const field = fields[by]
    return field?.kind === 'link' ? [<BySubject key={by} of={of} by={by} field={field} />] : []
  })
}

function BySubject({ of, by, field }: { of: Of; by: string; field: FieldFace }) {
  const t = useT()
  const { face, region, today } = of
  const asked = { by, region, from: `${today.slice(0, 4)}-01-01`, to: today }
  const found = useQuery({
    queryKey: ['figures', face.name, 'subjects', asked],
    queryFn: () => readSubjects(face.name, asked),
  })
  return (
    <section className="block">
      <h2>{t('按{{title}}', { title: field.title })}</h2>
      <p className="quiet">
        <PeriodOf window={thisYear(today)} />
      </p>
      <Answered query={found}>
        {({ figures }) =>
          figures.length === 0 ? (
            <p className="quiet">{t('没有可分类的数据。')}</p>
          ) : (
            <PlainTable>
              <thead>
                <tr>
                  <th scope="col">{field.title}</th>
                  <th scope="col">{face.title}</th>
                </tr>
              </thead>
              <tbody>
                {[...figures].sort(byWeight).map(({ subject, title, value, ...parts }) => (
                  <tr key={subject}>
                    <th scope="row">{title}</th>
                    <td>
                      {value === null ? '—' : formatFigure(value, face.unit)}{' '}
                      {parts.among !== null && <small>{formatParts(parts.of, parts.among)}</small>}
                    </td>
                  </tr>
                ))}
              </tbody>
            </PlainTable>
          )
        }
      </Answered>
    </section>
  )
}
