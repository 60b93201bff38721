import type { GoneItem } from '../../api/load.ts'
import { useCatalogue } from '../../app/use-session.ts'
import { useT } from '../../language/use-t.ts'
import { KindTag } from './line.tsx'

/** What the new text no longer has, and what becomes of it. */
export function Gone({ item }: { item: GoneItem }) {
  const t = useT()
  const { data: catalogue } = useCatalogue()
  const register = catalogue?.registers.find(({ name }) => name === item.kind)
  return (
    <li>
      <div className="change-head">
        <span className="change-name">
          <KindTag kind={item.kind} />
          <span>{item.title}</span>
        </span>
        <span className="quiet">{register?.states[item.state] ?? item.state}</span>
      </div>
      <p className="change-quote">{item.quote}</p>
      <p className={item.stays ? 'quiet' : 'change-drops'}>
        {item.stays
          ? t('已经完成：保留在记录中，正文里不再有它的位置。')
          : t('确认后不再跟踪；已有的上报和经过保留在记录中。')}
      </p>
    </li>
  )
}
