import { getRouteApi } from '@tanstack/react-router'
import { Input, Radio, Select } from 'antd'
import type { TaskRow } from '../api/tasks.ts'
import type { TasksSearch } from '../app/search.ts'
import type { Sentence } from '../language/english.ts'
import { useT } from '../language/use-t.ts'
import { type Distance, distances, everywhere } from './narrow.ts'

const route = getRouteApi('/tasks')

export const distanceWords: Readonly<Record<Distance, Sentence>> = {
  past: '已逾期',
  soon: '三十天内到期',
  year: '年内到期',
  later: '以后到期',
  none: '没有期限',
}

const states: readonly (readonly [string, Sentence])[] = [
  ['confirmed', '待分办'],
  ['assigned', '待签收'],
  ['unsigned', '逾期未签收'],
  ['objected', '有异议'],
  ['signed', '办理中'],
  ['missing', '缺报进展'],
  ['completed', '待验收'],
  ['done', '已办结'],
]

/** What the list is narrowed to and grouped by, kept in the address. */
export function TaskFilters({ tasks }: { tasks: readonly TaskRow[] }) {
  const t = useT()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const set = (part: Partial<Record<keyof TasksSearch, string | undefined>>) =>
    void navigate({ search: (old) => clean({ ...old, ...part }), replace: true })
  const documents = new Map(tasks.map(({ document }) => [document.address, document.title]))
  const departments = new Map(
    tasks.flatMap(({ department, departmentTitle }) =>
      department ? [[department, departmentTitle ?? department] as const] : [],
    ),
  )
  return (
    <div className="list-bar task-filters">
      <Choice
        label={t('纲要')}
        all={t('本地区全部纲要')}
        wide
        value={search.document}
        options={[[everywhere, t('含下级地区')], ...documents]}
        onChange={(document) => set({ document })}
      />
      <Choice
        label={t('部门')}
        all={t('全部部门')}
        value={search.department}
        options={[...departments]}
        onChange={(department) => set({ department })}
      />
      <Choice
        label={t('办理状态')}
        all={t('全部状态')}
        value={search.state}
        options={states.map(([code, word]) => [code, t(word)])}
        onChange={(state) => set({ state })}
      />
      <Choice
        label={t('期限')}
        all={t('全部期限')}
        value={search.due}
        options={distances.map((one) => [one, t(distanceWords[one])])}
        onChange={(due) => set({ due })}
      />
      <Input.Search
        className="task-words"
        allowClear
        aria-label={t('查找任务')}
        placeholder={t('查找任务')}
        defaultValue={search.q ?? ''}
        onSearch={(q) => set({ q: q.trim() || undefined })}
      />
      <Radio.Group
        className="task-grouping"
        optionType="button"
        aria-label={t('分组')}
        value={search.group ?? ''}
        options={[
          { value: '', label: t('不分组') },
          { value: 'department', label: t('按部门') },
          { value: 'due', label: t('按期限') },
        ]}
        onChange={({ target }) => set({ group: String(target.value) || undefined })}
      />
    </div>
  )
}

const clean = (search: Partial<Record<keyof TasksSearch, string | undefined>>) =>
  Object.fromEntries(Object.entries(search).filter(([, v]) => v)) as Partial<TasksSearch>

function Choice(props: {
  label: string
  all: string
  value: string | undefined
  options: readonly (readonly [string, string])[]
  wide?: boolean
  onChange: (value: string | undefined) => void
}) {
  const { label, all, value, options, wide, onChange } = props
  return (
    <Select<string>
      className={wide ? 'task-document' : 'task-choice'}
      aria-label={label}
      popupMatchSelectWidth={false}
      showSearch={{ optionFilterProp: 'label' }}
      value={value ?? ''}
      options={[
        { value: '', label: all },
        ...options.map(([code, title]) => ({ value: code, label: title })),
      ]}
      onChange={(next) => onChange(next || undefined)}
    />
  )
}
