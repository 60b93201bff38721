import { getRouteApi, Link } from '@tanstack/react-router'
import { dayOf, type State, StateMark, states, stateWords } from '@zhiheng/ui'
import { Button, DatePicker, Input, Segmented, Select } from 'antd'
import dayjs from 'dayjs'
import { useId } from 'react'
import type { LivingOutline } from '../api/documents.ts'
import { PapersMenu } from '../frame/papers-menu.tsx'
import { useT } from '../language/use-t.ts'
import { ReviseLink } from '../load/revise-link.tsx'
import { departmentsIn, type Filter, isFiltering, noFilter } from './filter.ts'
import { filterBoxId } from './use-keys.ts'

const route = getRouteApi('/outline/$address')

interface Bar {
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
  readonly outline: LivingOutline
  /** How many items match. */
  readonly found: number
}

/** As of which day, and which items stay dark. */
export function Filters({ filter, onFilter, outline, found }: Bar) {
  const t = useT()
  const departments = departmentsIn(outline.items)
  return (
    <search className="outline-bar">
      <AsOf day={outline.asOf} />
      <StateToggles filter={filter} onFilter={onFilter} outline={outline} />
      <Segmented
        aria-label={t('目标还是任务')}
        size="small"
        value={filter.kind ?? 'all'}
        options={[
          { value: 'all', label: t('全部') },
          { value: 'goal', label: t('目标') },
          { value: 'task', label: t('任务') },
        ]}
        onChange={(kind) =>
          onFilter({ ...filter, kind: kind === 'goal' || kind === 'task' ? kind : null })
        }
      />
      {departments.length > 0 && (
        <Select
          aria-label={t('部门')}
          size="small"
          className="outline-department"
          allowClear
          showSearch
          placeholder={t('部门')}
          value={filter.department}
          options={departments.map((value) => ({ value, label: value }))}
          onChange={(department: string | undefined) =>
            onFilter({ ...filter, department: department ?? null })
          }
        />
      )}
      <Input
        id={filterBoxId}
        aria-label={t('在文中查找')}
        size="small"
        className="outline-words"
        allowClear
        placeholder={t('在文中查找（按 / 键）')}
        value={filter.words}
        onChange={(event) => onFilter({ ...filter, words: event.target.value })}
      />
      {isFiltering(filter) && (
        <span className="quiet" role="status">
          {t('{{n}}条相符', { n: found })}{' '}
          <button type="button" className="link-button" onClick={() => onFilter(noFilter)}>
            {t('清除')}
          </button>
        </span>
      )}
      <span className="outline-bar-end">
        <Link to="/tasks" search={{ document: outline.document.address }}>
          {t('任务清单')}
        </Link>
        <ReviseLink outline={outline} />
        <PapersMenu
          size="small"
          about="document"
          address={outline.document.address}
          query={{ on: outline.asOf }}
        />
        <Button size="small" onClick={() => window.print()}>
          {t('打印')}
        </Button>
      </span>
    </search>
  )
}

function AsOf({ day }: { day: string }) {
  const t = useT()
  const navigate = route.useNavigate()
  const id = useId()
  const today = dayOf(new Date())
  const go = (next: string) =>
    void navigate({
      search: ({ on: _, ...rest }) => (next === today ? rest : { ...rest, on: next }),
      replace: true,
      resetScroll: false,
    })
  return (
    <span className="as-of">
      <label htmlFor={id}>{t('截至')}</label>
      <DatePicker
        id={id}
        size="small"
        allowClear={false}
        value={dayjs(day)}
        onChange={(at) => at && go(at.format('YYYY-MM-DD'))}
      />
    </span>
  )
}

function StateToggles({ filter, onFilter, outline }: Omit<Bar, 'found'>) {
  const t = useT()
  const flip = (state: State) => {
    const on = filter.states.includes(state)
    const next = on ? filter.states.filter((s) => s !== state) : [...filter.states, state]
    onFilter({ ...filter, states: next })
  }
  return (
    <fieldset className="state-toggles">
      <legend className="aloud">{t('状态')}</legend>
      {states
        .filter((state) => outline.counts[state])
        .map((state) => (
          <button
            key={state}
            type="button"
            className={`state-toggle state-${state}`}
            aria-pressed={filter.states.includes(state)}
            onClick={() => flip(state)}
          >
            <StateMark state={state} />
            {t(stateWords[state])} <b>{outline.counts[state]}</b>
          </button>
        ))}
    </fieldset>
  )
}
