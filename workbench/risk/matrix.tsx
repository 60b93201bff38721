import { useQuery } from '@tanstack/react-query'
import type { RegisterFace } from '../api/catalogue.ts'
import type { RecordRow } from '../api/records.ts'
import { type RiskMatrix, readRiskMatrix } from '../api/risk.ts'
import { Answered } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'

interface Assessed {
  readonly face: RegisterFace
  readonly record: RecordRow
}

/** Likelihood against severity, each pair with its score and colour; where the assessment stands is marked. */
export function Matrix(assessed: Assessed) {
  const t = useT()
  const matrix = useQuery({
    queryKey: ['risk-matrix'],
    queryFn: readRiskMatrix,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <section className="record-related" aria-labelledby="matrix-title">
      <h2 id="matrix-title">{t('风险矩阵')}</h2>
      <Answered query={matrix}>{({ rows }) => <Grid rows={rows} {...assessed} />}</Answered>
    </section>
  )
}

function Grid({ rows, face, record }: RiskMatrix & Assessed) {
  const { likelihood, severity, colour: level } = face.fields
  const stands = record.fields
  return (
    <table className="risk-matrix" aria-labelledby="matrix-title">
      <thead>
        <tr>
          <td />
          <th scope="col" colSpan={rows.length}>
            {likelihood?.title} → <small>{likelihood?.hint}</small>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, s) => (
          <tr key={cells[0]?.score}>
            <th scope="row">
              {s === 0 && `${severity?.title} ↓ `}
              {s + 1}
            </th>
            {cells.map(({ score, colour }, l) => (
              <td
                key={score}
                className={`risk-${colour}`}
                aria-current={stands.likelihood === l + 1 && stands.severity === s + 1}
              >
                {score} {level?.choices?.[colour]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <caption>
        {severity?.title}：<small>{severity?.hint}</small>
      </caption>
    </table>
  )
}
