import { Link } from '@tanstack/react-router'
import { formatDate, useLanguage } from '@zhiheng/ui'
import { Button, Select } from 'antd'
import type { Match } from '../api/load.ts'
import { useCatalogue } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'
import { Line } from './document-form.tsx'
import { doubtsOf } from './draft.ts'
import type { Edit } from './edit.ts'
import type { DraftGoal, DraftItem } from './item.ts'
import { RememberIndicator } from './remember-indicator.tsx'

/** The indicator that a goal's words mean: by whom or what it was found, and whether the region is to remember it. */
export function IndicatorLine(props: {
  goal: DraftGoal
  items: readonly DraftItem[]
  onEdit: (edit: Edit) => void
}) {
  const t = useT()
  const { goal, items, onEdit } = props
  const { match, key } = goal
  const { data: catalogue } = useCatalogue()
  const indicators = catalogue?.indicators ?? []
  const bind = (to: Match | null) => onEdit({ do: 'bind', key, match: to })
  const choose = (name: string | undefined) => {
    const found = indicators.find((one) => one.name === name)
    bind(found ? { indicator: found.name, title: found.title, certain: true } : null)
  }
  return (
    <div className="line-wide indicator-line">
      <Line label={t('对应的指标')} wide>
        {(id) => (
          <Select
            id={id}
            allowClear
            placeholder={
              goal.chosen ? t('没有对应的指标，由部门填报') : t('尚未对应，可以以后再定')
            }
            showSearch={{ optionFilterProp: 'label' }}
            status={doubtsOf(goal).includes('indicator') ? 'warning' : ''}
            value={match?.indicator ?? null}
            options={indicators.map(({ name, title }) => ({ value: name, label: title }))}
            onChange={choose}
          />
        )}
      </Line>
      {match && !match.certain && (
        <div>
          {t('只是名称相近，请核对。')}
          <Button size="small" onClick={() => choose(match.indicator)}>
            {t('就是这个指标')}
          </Button>
        </div>
      )}
      {!match && doubtsOf(goal).includes('indicator') && (
        <div>
          <Button size="small" onClick={() => bind(null)}>
            {t('没有对应的指标，由部门填报')}
          </Button>
        </div>
      )}
      <Why goal={goal} items={items} />
      <RememberIndicator goal={goal} items={items} onEdit={onEdit} />
    </div>
  )
}

/** Why the words mean the indicator, where neither a declared name nor this page's own choice says so. */
function Why({ goal, items }: { goal: DraftGoal; items: readonly DraftItem[] }) {
  const t = useT()
  const language = useLanguage()
  const alias = goal.match?.alias
  const leader = items.find(({ key }) => key === goal.follows)
  if (leader?.kind === 'goal')
    return <div>{t('与“{{name}}”写法相同，随它一并对应', { name: leader.indicator })}</div>
  if (!alias) return null
  const on = formatDate(alias.on, language)
  return (
    <div>
      {alias.by === null
        ? t('按本地区别称，{{on}}记住', { on })
        : t('按本地区别称，由{{by}}于{{on}}记住', { by: alias.by, on })}
      <Link
        to="/records/$register/$address"
        params={{ register: 'indicator-alias', address: alias.address }}
        target="_blank"
      >
        {t('查看或撤回')}
      </Link>
    </div>
  )
}
