import { getRouteApi } from '@tanstack/react-router'
import { dayOf } from '@zhiheng/ui'
import { Checkbox, DatePicker, Input, Radio, Select } from 'antd'
import dayjs from 'dayjs'
import { useId } from 'react'
import type { GoalList } from '../api/goals.ts'
import type { GoalsSearch } from '../app/search.ts'
import { useActing } from '../app/use-session.ts'
import { useRegions } from '../indicator/region-picker.tsx'
import { useT } from '../language/use-t.ts'
import { filterBoxId } from '../outline/use-keys.ts'
import { useWords } from './use-words.ts'

const route = getRouteApi('/goals')

type Part = Partial<Record<keyof GoalsSearch, string | undefined>>

/** Puts parts into the address of the page; what is undefined or empty is left out of it. */
function useSearchPart() {
  const navigate = route.useNavigate()
  return (part: Part) =>
    void navigate({
      search: (old) =>
        Object.fromEntries(Object.entries({ ...old, ...part }).filter(([, value]) => value)),
      replace: true,
      resetScroll: false,
    })
}

/** Where and when the goals are looked at, what they are narrowed to and grouped by, kept in the address. */
export function GoalFilters({ list }: { list: GoalList }) {
  const t = useT()
  const { domain, domains } = useWords()
  const search = route.useSearch()
  const set = useSearchPart()
  if (list.total === 0)
    return (
      <search className="list-bar goal-filters">
        <Where list={list} />
      </search>
    )
  return (
    <search className="list-bar goal-filters">
      <Where list={list} />
      <AsOf day={list.on} />
      <Choice
        label={t('领域')}
        all={t('全部领域')}
        value={search.domain}
        options={domains
          .filter((code) => list.domains.includes(code))
          .map((code) => [code, domain(code)] as const)}
        onChange={(next) => set({ domain: next })}
      />
      <Department list={list} />
      <Input.Search
        id={filterBoxId}
        className="goal-words"
        allowClear
        aria-label={t('查找目标')}
        placeholder={t('查找（按 / 键）')}
        defaultValue={search.q ?? ''}
        onSearch={(q) => set({ q: q.trim() })}
      />
      <Radio.Group
        optionType="button"
        aria-label={t('分组')}
        value={search.group ?? 'domain'}
        options={[
          { value: 'domain', label: t('按领域') },
          { value: 'department', label: t('按部门') },
          { value: 'deadline', label: t('按期限') },
        ]}
        onChange={({ target }) =>
          set({ group: target.value === 'domain' ? '' : String(target.value) })
        }
      />
    </search>
  )
}

/** The region, where there are some below the post's own, and one of its outlines. */
function Where({ list }: { list: GoalList }) {
  const t = useT()
  const { region } = useActing()
  const { document } = route.useSearch()
  const set = useSearchPart()
  const { data = [] } = useRegions(region.code)
  const below = data.filter(({ code }) => code !== region.code)
  return (
    <>
      {below.length > 0 && (
        <Choice
          label={t('地区')}
          all={region.name}
          value={list.region.code === region.code ? undefined : list.region.code}
          options={below.map(({ code, name }) => [code, name] as const)}
          onChange={(next) => set({ region: next, document: '', department: '' })}
        />
      )}
      {list.outlines.length > 0 && (
        <Choice
          className="goal-outline"
          label={t('纲要')}
          all={t('全部纲要')}
          value={document}
          options={list.outlines.map(({ address, title }) => [address, title] as const)}
          onChange={(next) => set({ document: next })}
        />
      )}
    </>
  )
}

function AsOf({ day }: { day: string }) {
  const t = useT()
  const set = useSearchPart()
  const id = useId()
  const today = dayOf(new Date())
  return (
    <span className="as-of">
      <label htmlFor={id}>{t('截至')}</label>
      <DatePicker
        id={id}
        allowClear={false}
        value={dayjs(day)}
        onChange={(at) => {
          const next = at?.format('YYYY-MM-DD')
          set({ on: next === today ? '' : next })
        }}
      />
    </span>
  )
}

function Department({ list }: { list: GoalList }) {
  const t = useT()
  const { department: own } = useActing()
  const { department } = route.useSearch()
  const set = useSearchPart()
  const options = list.departments.map(
    ({ code, title }) => [code, title ?? t('未落实责任部门')] as const,
  )
  const unlisted = own !== null && !list.departments.some(({ code }) => code === own)
  return (
    <>
      <Choice
        label={t('责任部门')}
        all={t('全部部门')}
        value={department}
        options={unlisted ? [...options, [own, t('本部门')]] : options}
        onChange={(next) => set({ department: next })}
      />
      {own !== null && (
        <Checkbox
          checked={department === own}
          onChange={({ target }) => set({ department: target.checked ? own : '' })}
        >
          {t('只看本部门')}
        </Checkbox>
      )}
    </>
  )
}

function Choice(props: {
  label: string
  all: string
  value: string | undefined
  options: readonly (readonly [string, string])[]
  className?: string
  onChange: (value: string) => void
}) {
  const { label, all, value, options, className, onChange } = props
  return (
    <Select<string>
      className={className ?? 'goal-choice'}
      aria-label={label}
      popupMatchSelectWidth={false}
      showSearch={{ optionFilterProp: 'label' }}
      value={value ?? ''}
      options={[
        { value: '', label: all },
        ...options.map(([code, title]) => ({ value: code, label: title })),
      ]}
      onChange={onChange}
    />
  )
}
