import { Link } from '@tanstack/react-router'
import { addressText, dayOf, formatDate, useLanguage } from '@zhiheng/ui'
import type { RegisterFace } from '../api/catalogue.ts'
import type { ChainLink, RecordDetail } from '../api/records.ts'
import { useTitles } from '../app/use-titles.ts'
import { useT } from '../language/use-t.ts'

/** What came of what: from the record with which it all began to the last that this one has led to. */
export function Chain({ face, detail }: { face: RegisterFace; detail: RecordDetail }) {
  const t = useT()
  const { record, chain } = detail
  const { from, led } = chain
  if (from.length + led.length === 0) return null
  return (
    <section className="record-chain">
      <h2>{t('来龙去脉')}</h2>
      <ol>
        {from.map((link, n) => (
          <Linked key={link.id} link={link} deep={n} />
        ))}
        <li style={indented(from.length)} aria-current="true">
          <span className="quiet">{face.title}</span>{' '}
          <b>{[record.number, record.title].filter(Boolean).join(' ')}</b>{' '}
          <span className="quiet">{t('（本记录）')}</span>
        </li>
        {led.map((link) => (
          <Linked key={link.id} link={link} deep={from.length + link.far} dated />
        ))}
      </ol>
    </section>
  )
}

const indented = (deep: number) => ({ paddingInlineStart: `${Math.min(deep, 8) * 0.75}rem` })

function Linked({ link, deep, dated }: { link: ChainLink; deep: number; dated?: boolean }) {
  const language = useLanguage()
  const titles = useTitles()
  const { register, region, id, number, title, state, at } = link
  return (
    <li style={indented(deep)}>
      <span className="quiet">{titles.register(register)}</span>{' '}
      <Link
        to="/records/$register/$address"
        params={{ register, address: addressText({ region, id, on: null }) }}
      >
        {number ? `${number} ${title}` : title}
      </Link>{' '}
      <span className="state-word">{titles.state(register, state)}</span>
      {dated && (
        <time className="quiet" dateTime={at}>
          {' '}
          {formatDate(dayOf(new Date(at)), language)}
        </time>
      )}
    </li>
  )
}
