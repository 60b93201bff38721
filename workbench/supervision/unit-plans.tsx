import { Link } from '@tanstack/react-router'
import { type Address, dayOf, formatDate, useLanguage } from '@zhiheng/ui'
import type { UnitPlan } from '../api/cascade.ts'
import { useActing } from '../app/use-session.ts'
import { PlainTable } from '../frame/plain-table.tsx'
import { useT } from '../language/use-t.ts'
import { NewRecordLink } from '../records/new-link.tsx'
import { dividedUnits } from './divided-units.ts'

interface Of {
  readonly units: readonly UnitPlan[]
  /** Of the document that the plans are made under. */
  readonly at: Address | undefined
}

/** Where the member units of the region and other bodies stand with their own plans; a department sees its own. */
export function UnitPlans({ units, at }: Of) {
  const t = useT()
  const { begun, without } = dividedUnits(units)
  const { roles, region } = useActing()
  const own = at?.region === region.code
  if (!at || (units.length === 0 && !(own && roles.includes('office')))) return null
  return (
    <section className="block">
      <header className="section-head">
        <h2>{t('本级部门和单位')}</h2>
        <Link
          to="/records/$register"
          params={{ register: 'unit-plan' }}
          search={{ where: { document: at.id } }}
        >
          {t('全部')}
        </Link>
        {own && <NewUnitPlan document={at.id} />}
      </header>
      {begun.length > 0 && <UnitTable units={begun} />}
      {without.length > 0 && (
        <details open={begun.length === 0}>
          <summary>{t('尚未提交计划的单位：{{n}} 个', { n: without.length })}</summary>
          <p>{without.map(({ name }) => name).join(t('、'))}</p>
        </details>
      )}
    </section>
  )
}

function UnitTable({ units }: Pick<Of, 'units'>) {
  const t = useT()
  return (
    <PlainTable>
      <thead>
        <tr>
          <th>{t('单位')}</th>
          <th>{t('计划')}</th>
          <th>{t('办理情况')}</th>
        </tr>
      </thead>
      <tbody>
        {units.map(({ department, name, plan }) => (
          <tr key={department ?? plan?.address ?? name}>
            <td>{name}</td>
            <td>
              {plan ? (
                <Link
                  to="/records/$register/$address"
                  params={{ register: 'unit-plan', address: plan.address }}
                >
                  {plan.title}
                </Link>
              ) : (
                '—'
              )}
            </td>
            <td>
              <PlanState plan={plan} />
            </td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  )
}

function PlanState({ plan }: Pick<UnitPlan, 'plan'>) {
  const t = useT()
  const language = useLanguage()
  if (!plan) return <span className="quiet">{t('未提交')}</span>
  const day = formatDate(dayOf(new Date(plan.at)), language)
  return (
    <>
      <span className={plan.state === 'returned' ? 'late' : ''}>{plan.stateTitle}</span>{' '}
      <span className="quiet">
        {plan.version > 0 ? t('第 {{n}} 次，{{day}}', { n: plan.version, day }) : t('未提交')}
      </span>
    </>
  )
}

/** A department drafts its own plan; the office enters one for a body that does not sign in. */
function NewUnitPlan({ document }: { document: string }) {
  const t = useT()
  const { roles, department } = useActing()
  const office = roles.includes('office')
  if (!office && department === null) return null
  return (
    <NewRecordLink
      register="unit-plan"
      given={office || department === null ? { document } : { document, department }}
    >
      {office ? t('代为登记单位计划') : t('起草本单位计划')}
    </NewRecordLink>
  )
}
