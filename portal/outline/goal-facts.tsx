import { formatDate, formatFigure, formatParts, formatTarget, useLanguage } from '@zhiheng/ui'
import { useT } from '../language/use-t.ts'
import type { Goal } from '../page.ts'
import { Fact } from './fact.tsx'

/** How many figures of a trend are shown, the newest. */
const shown = 6

/** The figure behind a goal: its value and parts, period, target, outlook, trend and source. */
export function GoalFacts({ goal }: { goal: Goal }) {
  const t = useT()
  const language = useLanguage()
  const { figure, forecast, unit, deadline } = goal
  return (
    <dl className="facts">
      <Fact title={t('数值')}>
        {figure?.value == null ? t('无数据') : <b>{formatFigure(figure.value, unit)}</b>}
        <Parts figure={figure} />
      </Fact>
      {figure && (
        <Fact title={t('期间')}>
          <span lang="zh-CN">{figure.periodTitle}</span>
        </Fact>
      )}
      <Fact title={t('目标')}>{formatTarget(goal, language) || t('没有写明数值')}</Fact>
      {deadline && <Fact title={t('期限')}>{formatDate(deadline, language)}</Fact>}
      {forecast && (
        <Fact title={t('预计')}>
          {formatFigure(forecast.value, unit)} <span lang="zh-CN">（{forecast.method}）</span>
        </Fact>
      )}
      <Trend goal={goal} />
      <Fact title={t('来源')}>
        <Source source={goal.source} />
      </Fact>
    </dl>
  )
}

/** What a ratio was made of, exactly. */
function Parts({ figure }: { figure: Goal['figure'] }) {
  const parts = figure?.of == null ? null : formatParts(figure.of, figure.among)
  return parts && <span className="parts">{parts}</span>
}

function Trend({ goal: { trend, unit } }: { goal: Goal }) {
  const t = useT()
  const language = useLanguage()
  const known = trend.flatMap(({ period, value }) => (value === null ? [] : [{ period, value }]))
  if (known.length < 2) return null
  return (
    <Fact title={t('历次')}>
      <ul className="trend">
        {known.slice(-shown).map(({ period, value }) => (
          <li key={period}>
            {formatDate(period, language)} <b>{formatFigure(value, unit)}</b>
          </li>
        ))}
      </ul>
    </Fact>
  )
}

function Source({ source }: { source: Goal['source'] }) {
  const t = useT()
  if (source === null) return t('由责任部门填报，经领导小组办公室接收')
  return (
    <span lang="zh-CN">
      {source.definition}（{source.citation}）
    </span>
  )
}
