import { DatePicker, Input, Select } from 'antd'
import dayjs from 'dayjs'
import { type ComponentProps, type ReactNode, useId } from 'react'
import type { DocumentFace } from '../api/load.ts'
import { useT } from '../language/use-t.ts'
import { RegionSelect } from './region-select.tsx'

interface Form {
  readonly face: DocumentFace
  readonly onFace: (face: DocumentFace) => void
  /** Left out where the region is settled. */
  readonly place?: Omit<ComponentProps<typeof RegionSelect>, 'id' | 'size'>
}

/** What the document says about itself. */
export function DocumentForm({ face, onFace, place }: Form) {
  const t = useT()
  const set = (part: Partial<DocumentFace>) => onFace({ ...face, ...part })
  return (
    <details className="document-form" open={face.title === ''}>
      <summary>{t('文件信息')}</summary>
      <div className="document-grid">
        <Line label={t('标题')} wide>
          {(id) => (
            <Input id={id} value={face.title} onChange={(e) => set({ title: e.target.value })} />
          )}
        </Line>
        <Line label={t('发文机关')}>
          {(id) => (
            <Input
              id={id}
              value={face.issuer ?? ''}
              onChange={(e) => set({ issuer: e.target.value || null })}
            />
          )}
        </Line>
        <Line label={t('文号')}>
          {(id) => (
            <Input
              id={id}
              value={face.docNo ?? ''}
              onChange={(e) => set({ docNo: e.target.value || null })}
            />
          )}
        </Line>
        <Day label={t('发文日期')} day={face.issuedOn} onDay={(issuedOn) => set({ issuedOn })} />
        <Day label={t('开始日期')} day={face.startsOn} onDay={(startsOn) => set({ startsOn })} />
        <Day label={t('结束日期')} day={face.endsOn} onDay={(endsOn) => set({ endsOn })} />
        <Line label={t('公开属性')}>
          {(id) => (
            <Select
              id={id}
              value={face.openness}
              options={[
                { value: 'open', label: t('主动公开') },
                { value: 'onRequest', label: t('依申请公开') },
                { value: 'closed', label: t('不予公开') },
              ]}
              onChange={(openness: string) => set({ openness })}
            />
          )}
        </Line>
        {place && <Line label={t('地区')}>{(id) => <RegionSelect id={id} {...place} />}</Line>}
      </div>
    </details>
  )
}

function Day(props: { label: string; day: string | null; onDay: (day: string | null) => void }) {
  const { label, day, onDay } = props
  return (
    <Line label={label}>
      {(id) => (
        <DatePicker
          id={id}
          className="fill"
          value={day ? dayjs(day) : null}
          onChange={(at) => onDay(at ? at.format('YYYY-MM-DD') : null)}
        />
      )}
    </Line>
  )
}

/** A label above its input. */
export function Line(props: {
  label: string
  wide?: boolean
  children: (id: string) => ReactNode
}) {
  const id = useId()
  return (
    <div className={props.wide ? 'line line-wide' : 'line'}>
      <label htmlFor={id}>{props.label}</label>
      {props.children(id)}
    </div>
  )
}
