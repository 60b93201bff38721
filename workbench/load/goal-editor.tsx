import { comparators } from '@zhiheng/ui'
import { Input, InputNumber, Select } from 'antd'
import type { ReadGoal } from '../api/load.ts'
import type { Sentence } from '../language/english.ts'
import { useT } from '../language/use-t.ts'
import { comparatorWords } from '../schemes/words.ts'
import { Line } from './document-form.tsx'
import { DomainLine } from './domain-line.tsx'
import type { Edit } from './edit.ts'
import { IndicatorLine } from './indicator-line.tsx'
import type { DraftGoal, DraftItem } from './item.ts'

const words: Readonly<Record<string, Sentence>> = {
  ...comparatorWords,
  aboveMean: '高于平均水平',
  belowMean: '低于平均水平',
  rank: '位次靠前（前几名）',
  qualitative: '定性，没有数字',
}

/** Indicator, comparator, value, unit and deadline of a goal. */
export function GoalEditor(props: {
  goal: DraftGoal
  items: readonly DraftItem[]
  onChange: (goal: DraftGoal) => void
  onEdit: (edit: Edit) => void
}) {
  const t = useT()
  const { goal, items, onChange, onEdit } = props
  const set = (part: Partial<ReadGoal>) => onChange({ ...goal, ...part })
  return (
    <div className="item-grid">
      <Line label={t('文中的名称')} wide>
        {(id) => (
          <Input
            id={id}
            value={goal.indicator}
            onChange={(e) => set({ indicator: e.target.value })}
          />
        )}
      </Line>
      <IndicatorLine goal={goal} items={items} onEdit={onEdit} />
      <Line label={t('比较')}>
        {(id) => (
          <Select
            id={id}
            value={goal.comparator}
            options={comparators.map((value) => ({ value, label: t(words[value] ?? '约') }))}
            onChange={(comparator: string) => set({ comparator })}
          />
        )}
      </Line>
      <Line label={t('数值')}>
        {(id) => (
          <InputNumber
            id={id}
            className="fill"
            value={goal.value}
            onChange={(value) => set({ value })}
          />
        )}
      </Line>
      {goal.comparator === 'between' && (
        <Line label={t('上限')}>
          {(id) => (
            <InputNumber
              id={id}
              className="fill"
              value={goal.upper}
              onChange={(upper) => set({ upper })}
            />
          )}
        </Line>
      )}
      <Line label={t('单位')}>
        {(id) => (
          <Input id={id} value={goal.unit} onChange={(e) => set({ unit: e.target.value })} />
        )}
      </Line>
      <ScopeLines goal={goal} onChange={set} />
      <DomainLine domain={goal.domain} onDomain={(domain) => set({ domain })} />
      <DeadlineLine deadline={goal.deadline} onDeadline={(deadline) => set({ deadline })} />
    </div>
  )
}

const areas: Readonly<Record<string, Sentence>> = {
  nation: '全国',
  province: '全省',
  city: '全市',
  county: '全县',
}
const beside = ['aboveMean', 'belowMean', 'rank']

/** What a goal is limited to, and among the regions of which area it is compared. */
function ScopeLines(props: { goal: DraftGoal; onChange: (part: Partial<ReadGoal>) => void }) {
  const t = useT()
  const { goal, onChange } = props
  return (
    <>
      <Line label={t('限定范围')} wide>
        {(id) => (
          <Input
            id={id}
            placeholder={t('行业、产品类别或主体，如：食品')}
            value={goal.scope ?? ''}
            onChange={(event) => onChange({ scope: event.target.value.trim() || null })}
          />
        )}
      </Line>
      {beside.includes(goal.comparator) && (
        <Line label={t('比较范围')}>
          {(id) => (
            <Select
              id={id}
              allowClear
              placeholder={t('上一级地区')}
              value={goal.among ?? null}
              options={Object.entries(areas).map(([value, label]) => ({ value, label: t(label) }))}
              onChange={(among: string | undefined) => onChange({ among: among ?? null })}
            />
          )}
        </Line>
      )}
    </>
  )
}

/** A year, a month or a day, as the text gave it. */
export function DeadlineLine(props: {
  deadline: string | null
  onDeadline: (deadline: string | null) => void
}) {
  const t = useT()
  const { deadline, onDeadline } = props
  const wrong = deadline !== null && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(deadline)
  return (
    <Line label={t('期限')}>
      {(id) => (
        <Input
          id={id}
          placeholder="2030 / 2030-06 / 2030-06-30"
          status={wrong ? 'error' : ''}
          value={deadline ?? ''}
          onChange={(event) => onDeadline(event.target.value.trim() || null)}
        />
      )}
    </Line>
  )
}
