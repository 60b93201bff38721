import { Checkbox } from 'antd'
import { useT } from '../language/use-t.ts'
import type { Group, Grouping } from './groups.ts'
import { GoalLine } from './line.tsx'
import { useWords } from './use-words.ts'

interface Listed {
  readonly groups: readonly Group[]
  readonly by: Grouping
  /** Whether the goals are of several outlines. */
  readonly several: boolean
  /** Ids of the rows that are chosen; without `onChoose` none can be. */
  readonly chosen: readonly string[]
  readonly onChoose: ((ids: readonly string[]) => void) | undefined
}

/** Goals by who answers for what until when, and how far it has come. */
export function GoalTable({ groups, by, several, chosen, onChoose }: Listed) {
  const titleOf = useGroupTitle(by)
  const all = groups.flatMap(({ goals }) => goals.map(({ id }) => id))
  return (
    <table className="goal-table">
      <Head {...{ all, by, chosen, onChoose }} />
      {groups.map((group) => (
        <tbody key={group.key}>
          <tr className="goal-group">
            <th scope="rowgroup" colSpan={9}>
              {titleOf(group)} <span className="quiet">{group.goals.length}</span>
            </th>
          </tr>
          {group.goals.map((goal) => (
            <GoalLine
              key={goal.id}
              goal={goal}
              shown={{
                domain: by !== 'domain',
                department: by !== 'department',
                document: several,
              }}
              chosen={chosen.includes(goal.id)}
              onChoose={
                onChoose &&
                ((on) =>
                  onChoose(on ? [...chosen, goal.id] : chosen.filter((id) => id !== goal.id)))
              }
            />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function useGroupTitle(by: Grouping): (group: Group) => string {
  const t = useT()
  const { domain } = useWords()
  return ({ key, goals: [first] }) => {
    if (by === 'domain') return domain(key)
    if (by === 'department') return first?.departmentTitle ?? t('未落实责任部门')
    return key === '' ? t('没有期限') : t('{{year}}年到期', { year: key })
  }
}

function Head(props: { all: readonly string[] } & Pick<Listed, 'by' | 'chosen' | 'onChoose'>) {
  const t = useT()
  const { all, by, chosen, onChoose } = props
  const here = all.filter((id) => chosen.includes(id)).length
  return (
    <thead>
      <tr>
        {onChoose && (
          <th className="goal-choose">
            <Checkbox
              aria-label={t('全选')}
              checked={here > 0 && here === all.length}
              indeterminate={here > 0 && here < all.length}
              onChange={({ target }) => onChoose(target.checked ? all : [])}
            />
          </th>
        )}
        <th>{t('状态')}</th>
        <th>{t('目标')}</th>
        {by !== 'department' && <th>{t('责任部门')}</th>}
        <th className="goal-number">{t('目标值')}</th>
        <th className="goal-number">{t('最新数')}</th>
        <th className="goal-number">{t('距目标')}</th>
        <th className="goal-number" title={t('按现在的走势推算，到期限时的数值')}>
          {t('按此进度')}
        </th>
        <th className="goal-trend">{t('走势')}</th>
      </tr>
    </thead>
  )
}
