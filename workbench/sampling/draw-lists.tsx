import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { proposeLines } from '../api/draws.ts'
import { saysOf } from '../api/fault.ts'
import type { RecordRow } from '../api/records.ts'
import { useActing } from '../app/use-session.ts'
import { PlainTable } from '../frame/plain-table.tsx'
import { useT } from '../language/use-t.ts'
import { NewRecordLink } from '../records/new-link.tsx'
import { useRegister } from '../records/use-register.ts'

interface Lists {
  readonly lines: readonly RecordRow[]
  readonly draw: RecordRow
  readonly address: string
}

/** Both lists, with those that take no part and why: everything that everyone will see. */
export function DrawLists({ lines, draw, address }: Lists) {
  const t = useT()
  const { roles } = useActing()
  const open = draw.state === 'opened' && (roles.includes('officer') || roles.includes('head'))
  const of = (kind: string) => lines.filter(({ fields }) => fields.kind === kind)
  return (
    <section className="block draw-lists">
      <h2>{t('名录')}</h2>
      {open && <Filling draw={draw} address={address} />}
      <h3>{t('企业（{{n}}）', { n: of('firm').length })}</h3>
      <Lines lines={of('firm')} />
      <h3>{t('人员（{{n}}）', { n: of('inspector').length })}</h3>
      <Lines lines={of('inspector')} />
    </section>
  )
}

function Filling({ draw, address }: Omit<Lists, 'lines'>) {
  const t = useT()
  const queries = useQueryClient()
  const [says, setSays] = useState('')
  const fill = async () => {
    try {
      const n = await proposeLines(address)
      setSays(n > 0 ? t('列入了 {{n}} 条', { n }) : t('没有可以列入的企业或人员'))
      await queries.invalidateQueries()
    } catch (error) {
      setSays(saysOf(error))
    }
  }
  return (
    <p className="draw-actions">
      <Button onClick={() => void fill()}>{t('按企业分类和在岗人员列入')}</Button>
      <NewRecordLink register="draw-entry" given={{ draw: draw.id }}>
        {t('逐条列入')}
      </NewRecordLink>
      <span role="status">{says}</span>
    </p>
  )
}

function Lines({ lines }: Pick<Lists, 'lines'>) {
  const t = useT()
  const { data: face } = useRegister('draw-entry')
  const nameOf = new Map(lines.map(({ fields }) => [fields.code, String(fields.name)]))
  if (lines.length === 0) return <p className="quiet">{t('还没有列入。')}</p>
  const out = (code: unknown) => face?.fields.excluded?.choices?.[String(code)] ?? String(code)
  return (
    <PlainTable>
      <thead>
        <tr>
          <th>{t('名称')}</th>
          <th>{t('签数')}</th>
          <th>{t('回避')}</th>
          <th>{t('不参加抽取')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, fields }) => (
          <tr key={id} className={fields.excluded ? 'draw-out' : ''}>
            <td>
              {String(fields.name)}
              {nameOf.get(fields.code) !== fields.code && fields.kind === 'firm' && (
                <span className="small">{String(fields.code)}</span>
              )}
            </td>
            <td className="number">{String(fields.tickets)}</td>
            <td>{((fields.conflicts ?? []) as string[]).join('、')}</td>
            <td>{fields.excluded ? `${out(fields.excluded)}：${String(fields.why ?? '')}` : ''}</td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  )
}
