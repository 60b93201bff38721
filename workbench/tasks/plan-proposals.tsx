import { useQueryClient } from '@tanstack/react-query'
import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { saysOf } from '../api/fault.ts'
import type { PlanProposal, WorkPlan } from '../api/plan.ts'
import { takeSteps } from '../api/tasks.ts'
import { useActing } from '../app/use-session.ts'
import { PlainTable } from '../frame/plain-table.tsx'
import { useT } from '../language/use-t.ts'
import { BulkResults } from './bulk.tsx'
import { type BulkResult, resultsOf } from './bulk-orders.ts'
import { SourceLink } from './plan-items.tsx'

/** What falls due in the year and is not in its plan; the office enters what it ticks, in one request. */
export function PlanProposals({ plan }: { plan: WorkPlan }) {
  const t = useT()
  const queries = useQueryClient()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [results, setResults] = useState<readonly BulkResult[]>([])
  const ticked = plan.proposals.filter(({ source }) => chosen.has(source.id))
  const enter = async () => {
    setResults(await entered(plan, ticked))
    setChosen(new Set())
    await queries.invalidateQueries()
  }
  return (
    <section className="block no-print">
      <h2>
        {t('当年到期、尚未列入')} <span className="quiet">{plan.proposals.length}</span>
      </h2>
      <BulkResults results={results} onClose={() => setResults([])} />
      {plan.proposals.length === 0 ? (
        <p className="quiet">{t('当年到期的任务和目标都已列入，或者没有到期的。')}</p>
      ) : (
        <Offered {...{ plan, chosen, onChoose: setChosen }} onEnter={enter} />
      )}
    </section>
  )
}

/** One request for all; when it is refused as a whole that is each item's result. */
async function entered(
  { region, year }: WorkPlan,
  proposals: readonly PlanProposal[],
): Promise<BulkResult[]> {
  const step = 'enter'
  const titles = proposals.map(({ title }) => title)
  const rows = proposals.map(({ title, department, deadline, source }) => ({
    at: { region },
    answers: { year, title: title.slice(0, 500), department, deadline, [source.kind]: source.id },
  }))
  try {
    const { problems } = await takeSteps('work-plan-item', step, rows)
    return resultsOf({ step, rows, titles }, problems)
  } catch (error) {
    return titles.map((title) => ({ title, says: saysOf(error) }))
  }
}

interface Offers {
  readonly plan: WorkPlan
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (ids: ReadonlySet<string>) => void
  readonly onEnter: () => Promise<void>
}

function Offered({ plan: { proposals }, chosen, onChoose, onEnter }: Offers) {
  const t = useT()
  const [busy, setBusy] = useState(false)
  const office = useActing().roles.includes('office')
  const all = new Set(proposals.map(({ source }) => source.id))
  const turn = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    onChoose(next)
  }
  return (
    <>
      {office && (
        <div className="bulk-bar">
          <Checkbox
            checked={chosen.size === all.size}
            indeterminate={chosen.size > 0 && chosen.size < all.size}
            onChange={() => onChoose(chosen.size === all.size ? new Set() : all)}
          >
            {t('全选')}
          </Checkbox>
          <Button
            type="primary"
            disabled={chosen.size === 0}
            loading={busy}
            onClick={() => {
              setBusy(true)
              void onEnter().finally(() => setBusy(false))
            }}
          >
            {t('列入计划（{{n}}）', { n: chosen.size })}
          </Button>
        </div>
      )}
      <OfferTable {...{ proposals, chosen }} onTurn={office ? turn : undefined} />
    </>
  )
}

function OfferTable(props: {
  proposals: readonly PlanProposal[]
  chosen: ReadonlySet<string>
  onTurn: ((id: string) => void) | undefined
}) {
  const t = useT()
  const { proposals, chosen, onTurn } = props
  return (
    <PlainTable className="row-cards">
      <thead>
        <tr>
          <th>{t('事项')}</th>
          <th>{t('牵头部门')}</th>
          <th>{t('到期')}</th>
          <th>{t('来源')}</th>
        </tr>
      </thead>
      <tbody>
        {proposals.map(({ title, departmentTitle, why, late, source }) => (
          <tr key={source.id}>
            <td>
              {onTurn ? (
                <Checkbox checked={chosen.has(source.id)} onChange={() => onTurn(source.id)}>
                  {title}
                </Checkbox>
              ) : (
                title
              )}
            </td>
            <td data-label={t('牵头部门')}>{departmentTitle ?? '—'}</td>
            <td data-label={t('到期')} className={late ? 'doubt' : ''}>
              {why}
            </td>
            <td data-label={t('来源')}>
              <SourceLink source={source} />
              <div className="quiet">{source.document.title}</div>
            </td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  )
}
