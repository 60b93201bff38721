import { Link } from '@tanstack/react-router'
import { dayOf, formatDate, formatInstant, useLanguage } from '@zhiheng/ui'
import { Checkbox } from 'antd'
import type { QueueItem } from '../api/queue.ts'
import { PlainTable } from '../frame/plain-table.tsx'
import { useT } from '../language/use-t.ts'
import { MinutesLeft } from '../records/limit.tsx'
import { TimeLeft } from '../today/time-left.tsx'
import type { ChosenItems } from './use-chosen.ts'

interface Shown {
  readonly items: readonly QueueItem[]
  readonly names: Readonly<Record<string, string>>
  readonly chosen: ChosenItems
}

/** What waits, the most urgent first. */
export function QueueTable({ items, names, chosen }: Shown) {
  const t = useT()
  const all = items.every(chosen.has)
  return (
    <PlainTable className="row-cards queue-table">
      <thead>
        <tr>
          <th className="no-print">
            <Checkbox
              aria-label={t('选择全部')}
              checked={all}
              indeterminate={!all && items.some(chosen.has)}
              onChange={({ target }) => chosen.turn(items, target.checked)}
            />
          </th>
          <th>{t('期限')}</th>
          <th>{t('事项')}</th>
          <th>{t('待办')}</th>
          <th>{t('地区')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Line
            key={`${item.register} ${item.address}`}
            item={item}
            region={names[item.record.region] ?? item.record.region}
            about={aboutWhom(item, names)}
            chosen={chosen}
          />
        ))}
      </tbody>
    </PlainTable>
  )
}

/** The enterprise that it is about, where that is not said already. */
function aboutWhom({ record }: QueueItem, names: Shown['names']): string | undefined {
  const name = names[String(record.fields.party ?? '')]
  return name !== undefined && !record.title.includes(name) ? name : undefined
}

interface LineProps {
  readonly item: QueueItem
  readonly region: string
  readonly about: string | undefined
  readonly chosen: ChosenItems
}

function Line({ item, region, about, chosen }: LineProps) {
  const t = useT()
  const { register, registerTitle, address, why, stateTitle, record } = item
  return (
    <tr>
      <td className="no-print">
        <Checkbox
          aria-label={t('选择 {{title}}', { title: record.title })}
          checked={chosen.has(item)}
          onChange={({ target }) => chosen.turn([item], target.checked)}
        />
      </td>
      <td className="nowrap" data-label={t('期限')}>
        <Due item={item} />
      </td>
      <td>
        <Link to="/records/$register/$address" params={{ register, address }}>
          {record.title}
        </Link>
        <span className="quiet"> {registerTitle}</span>
        {about ? <div className="quiet">{about}</div> : null}
      </td>
      <td data-label={t('待办')}>
        {why}
        {why.includes(stateTitle) ? null : <span className="quiet"> {stateTitle}</span>}
      </td>
      <td data-label={t('地区')}>{region}</td>
    </tr>
  )
}

const marks = { half: '时限过半', mostly: '时限已过八成' } as const

function Due({ item: { ends, left, mark, record } }: { item: QueueItem }) {
  const t = useT()
  const language = useLanguage()
  if (ends === null || left === null) return <span className="quiet">{t('无期限')}</span>
  if (left.minutes !== null)
    return (
      <>
        {formatInstant(ends, language)} <MinutesLeft minutes={left.minutes} />
      </>
    )
  const provisional = record.limitProvisional && record.limitOn === ends
  return (
    <>
      {formatDate(dayOf(new Date(ends)), language)} <TimeLeft left={{ ...left, provisional }} />
      {mark && <span className="due-mark">{t(marks[mark])}</span>}
    </>
  )
}
