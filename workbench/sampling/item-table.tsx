import { Link } from '@tanstack/react-router'
import { addressText } from '@zhiheng/ui'
import type { RecordRow } from '../api/records.ts'
import { PlainTable } from '../frame/plain-table.tsx'
import { useT } from '../language/use-t.ts'
import { useRegister } from '../records/use-register.ts'
import { contradictionIn, type Measured } from './contradiction.ts'

/** The items of a report; where a judgement contradicts its limits, the line is red and says so. */
export function ItemTable({ items }: { items: readonly RecordRow[] }) {
  const t = useT()
  if (items.length === 0) return <p className="quiet">{t('还没有录入检验项目。')}</p>
  return (
    <PlainTable>
      <thead>
        <tr>
          <th>{t('检验项目')}</th>
          <th>{t('标准要求')}</th>
          <th>{t('实测值')}</th>
          <th>{t('单项判定')}</th>
          <th>{t('说明')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Item key={item.id} item={item} />
        ))}
      </tbody>
    </PlainTable>
  )
}

function Item({ item }: { item: RecordRow }) {
  const t = useT()
  const { data: face } = useRegister('test-item')
  const { fields } = item
  const found = contradictionIn(fields as unknown as Measured)
  const word = face?.fields.judgement?.choices?.[String(fields.judgement)]
  const params = { register: 'test-item', address: addressText(item) }
  return (
    <tr className={found ? 'contradicts' : ''}>
      <td>
        <Link to="/records/$register/$address" params={params}>
          {String(fields.item)}
        </Link>
        {fields.main === true && <span className="small"> · {t('主要特性指标')}</span>}
      </td>
      <td>{String(fields.limitText)}</td>
      <td className="number">
        {[fields.measured ?? fields.measuredText, fields.unit]
          .filter((one) => one != null)
          .join(' ')}
      </td>
      <td>
        {word ?? t('未判定')}
        {found && <strong>{saying(t, found)}</strong>}
      </td>
      <td>{fields.explanation ? String(fields.explanation) : ''}</td>
    </tr>
  )
}

/** What is odd about it, in words. */
export const saying = (t: ReturnType<typeof useT>, found: 'over' | 'inside'): string =>
  found === 'over' ? t('实测值超出限值') : t('实测值在限值之内')
