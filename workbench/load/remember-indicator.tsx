import { useMutation } from '@tanstack/react-query'
import { App, Checkbox } from 'antd'
import { saysOf } from '../api/fault.ts'
import { readIndicators } from '../api/load.ts'
import { useCatalogue } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'
import { useBodiesHere } from './bodies-here.ts'
import type { Edit } from './edit.ts'
import type { DraftGoal, DraftItem } from './item.ts'
import { isNews, printedIn, sameNamed, sameUnit } from './names.ts'

/** Asks, unticked, whether the region is to take a goal's words for the chosen indicator; kept when the document is confirmed. */
export function RememberIndicator(props: {
  goal: DraftGoal
  items: readonly DraftItem[]
  onEdit: (edit: Edit) => void
}) {
  const t = useT()
  const { goal, items, onEdit } = props
  const { region } = useBodiesHere()
  const { message } = App.useApp()
  const { data: catalogue } = useCatalogue()
  const chosen = catalogue?.indicators.find(({ name }) => name === goal.match?.indicator)
  const step = catalogue?.registers.find(({ name }) => name === 'indicator-alias')?.steps.remember
  const remember = useMutation({
    mutationFn: () => readIndicators(region, printedIn(items)),
    onSuccess: ({ found }) =>
      onEdit({ do: 'remember', key: goal.key, same: sameNamed(items, goal, found) }),
    onError: (error) => void message.error(saysOf(error)),
  })
  if (!step?.mine || !chosen || !isNews(goal)) return null
  if (!sameUnit(goal.unit, chosen.unit))
    return (
      <div className="quiet">
        {t('单位（{{unit}}）与这个指标的单位（{{other}}）不同，只对应这一条，不能记住', {
          unit: goal.unit || t('无'),
          other: chosen.unit || t('无'),
        })}
      </div>
    )
  const followers = items.filter((item) => item.kind === 'goal' && item.follows === goal.key)
  return (
    <div>
      <Checkbox
        checked={goal.remember === true || remember.isPending}
        disabled={remember.isPending}
        onChange={({ target }) =>
          target.checked ? remember.mutate() : onEdit({ do: 'forget', key: goal.key })
        }
      >
        {t('记住：本地区文件中“{{words}}”即指标“{{title}}”', {
          words: goal.indicator.replaceAll('“', '‘').replaceAll('”', '’'),
          title: chosen.title,
        })}
        {goal.remember && (
          <small className="quiet">
            {followers.length > 0
              ? t('确认文件时一并记住；本文另有 {{n}} 处同样写法，已一并对应', {
                  n: followers.length,
                })
              : t('确认文件时一并记住')}
          </small>
        )}
        {goal.found?.alias && !goal.remember && (
          <small className="quiet">{t('此前记作“{{title}}”', { title: goal.found.title })}</small>
        )}
      </Checkbox>
    </div>
  )
}
