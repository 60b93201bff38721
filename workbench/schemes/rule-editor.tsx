import { DatePicker, Input, InputNumber, Select } from 'antd'
import dayjs from 'dayjs'
import type { Sentence } from '../language/english.ts'
import { useT } from '../language/use-t.ts'
import { Line } from '../load/document-form.tsx'
import type { DraftRule } from './draft.ts'
import { comparatorWords, kindWords } from './words.ts'

interface Editor {
  readonly rule: DraftRule
  readonly onChange: (rule: DraftRule) => void
}

/** Kind, article, whom it is about, figure and unit of a rule. */
export function RuleEditor({ rule, onChange }: Editor) {
  const t = useT()
  const set = (part: Partial<DraftRule>) => onChange({ ...rule, ...part })
  return (
    <div className="item-grid">
      <Chosen
        label={t('规定类型')}
        value={rule.kind}
        words={kindWords}
        onChange={(kind) => set({ kind })}
      />
      <Written
        label={t('条款')}
        value={rule.article ?? ''}
        onChange={(article) => set({ article: article || null })}
      />
      <Written
        label={t('对象')}
        value={rule.subject ?? ''}
        onChange={(subject) => set({ subject })}
        wide
      />
      <Written
        label={t('指标或条件')}
        value={rule.indicator ?? ''}
        onChange={(indicator) => set({ indicator })}
        wide
      />
      <Said rule={rule} onChange={onChange} />
    </div>
  )
}

/** What the kind of rule fixes: steps, a day, or a figure. */
function Said({ rule, onChange }: Editor) {
  const t = useT()
  if (rule.kind === 'stage')
    return <Stages stages={rule.stages} onChange={(stages) => onChange({ ...rule, stages })} />
  if (rule.kind !== 'effective') return <Figure rule={rule} onChange={onChange} />
  return (
    <Line label={t('日期')}>
      {(id) => (
        <DatePicker
          id={id}
          className="fill"
          placeholder={t('自发布之日')}
          value={rule.date ? dayjs(rule.date) : null}
          onChange={(at) => onChange({ ...rule, date: at ? at.format('YYYY-MM-DD') : null })}
        />
      )}
    </Line>
  )
}

function Figure({ rule, onChange }: Editor) {
  const t = useT()
  const set = (part: Partial<DraftRule>) => onChange({ ...rule, ...part })
  return (
    <>
      <Chosen
        label={t('比较')}
        value={rule.comparator ?? 'eq'}
        words={comparatorWords}
        onChange={(comparator) => set({ comparator })}
      />
      <Counted label={t('数值')} value={rule.value} onChange={(value) => set({ value })} />
      {rule.comparator === 'between' && (
        <Counted label={t('上限')} value={rule.upper} onChange={(upper) => set({ upper })} />
      )}
      <Written label={t('单位')} value={rule.unit ?? ''} onChange={(unit) => set({ unit })} />
    </>
  )
}

function Stages(props: {
  stages: readonly string[]
  onChange: (stages: readonly string[]) => void
}) {
  const t = useT()
  return (
    <Line label={t('程序各步（按先后，一行一步）')} wide>
      {(id) => (
        <Input.TextArea
          id={id}
          autoSize={{ minRows: 3 }}
          value={props.stages.join('\n')}
          onChange={({ target }) => props.onChange(target.value.split('\n'))}
          onBlur={() => props.onChange(props.stages.map((one) => one.trim()).filter(Boolean))}
        />
      )}
    </Line>
  )
}

interface Field<T> {
  readonly label: string
  readonly value: T
  readonly onChange: (value: T) => void
}

function Written({ label, value, onChange, wide = false }: Field<string> & { wide?: boolean }) {
  return (
    <Line label={label} wide={wide}>
      {(id) => <Input id={id} value={value} onChange={({ target }) => onChange(target.value)} />}
    </Line>
  )
}

function Counted({ label, value, onChange }: Field<number | null>) {
  return (
    <Line label={label}>
      {(id) => <InputNumber id={id} className="fill" value={value} onChange={onChange} />}
    </Line>
  )
}

function Chosen(props: Field<string> & { words: Readonly<Record<string, Sentence>> }) {
  const t = useT()
  const { label, value, onChange, words } = props
  const options = Object.entries(words).map(([code, word]) => ({ value: code, label: t(word) }))
  return (
    <Line label={label}>
      {(id) => <Select id={id} value={value} options={options} onChange={onChange} />}
    </Line>
  )
}
