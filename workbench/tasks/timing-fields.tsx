import { Input, InputNumber, Select } from 'antd'
import type { Sentence } from '../language/english.ts'
import { useT } from '../language/use-t.ts'
import { Line } from '../load/document-form.tsx'
import { type Timing, type TimingFault, timingFaults } from './timing.ts'

const words: Readonly<Record<string, Sentence>> = {
  once: '一次性',
  monthly: '每月',
  quarterly: '每季度',
  halfYear: '每半年',
  yearly: '每年',
  rolling: '滚动（按间隔月数）',
}

const faultWords: Readonly<Record<TimingFault, Sentence>> = {
  day: '请写成 2026-12-31',
  window: '请写成 月-日，并在一个周期之内，例如每年 11-30、每月 01-10',
  windows: '窗口截止不能早于窗口开始',
  months: '请填写间隔月数',
  from: '滚动任务要有起算日期',
  stage: '每个节点以日期开头，例如 2027-06-30 覆盖一半县区',
}

const empty = (text: string): string | null => text.trim() || null

/** A task's deadline in any of its shapes: a day, stages, a window that comes again, or a rolling interval. */
export function TimingFields(props: { timing: Timing; onChange: (timing: Timing) => void }) {
  const t = useT()
  const { timing, onChange } = props
  const set = (part: Partial<Timing>) => onChange({ ...timing, ...part })
  const { recurs } = timing
  const again = recurs !== null && recurs !== 'once'
  const windows = again && recurs !== 'rolling'
  const day = { timing, set, placeholder: '2030-12-31' }
  return (
    <>
      <Text name="deadline" label={t('最后期限')} {...day} />
      <Line label={t('办理周期')}>
        {(id) => (
          <Select
            id={id}
            allowClear
            placeholder={t('一次性')}
            value={recurs}
            options={Object.entries(words).map(([value, word]) => ({ value, label: t(word) }))}
            onChange={(next: string | undefined) => set({ recurs: next ?? null })}
          />
        )}
      </Line>
      {again && <Text name="recursFrom" label={t('起算日期')} {...day} />}
      {windows && (
        <>
          <Text name="windowFrom" label={t('窗口开始')} {...day} placeholder="11-01" />
          <Text name="windowTo" label={t('窗口截止')} {...day} placeholder="11-30" />
        </>
      )}
      {recurs === 'rolling' && (
        <Line label={t('间隔月数')}>
          {(id) => (
            <>
              <InputNumber
                id={id}
                className="fill"
                min={1}
                max={600}
                value={timing.everyMonths}
                onChange={(everyMonths) => set({ everyMonths })}
              />
              <FaultOf timing={timing} name="everyMonths" />
            </>
          )}
        </Line>
      )}
      <Line label={t('阶段节点（一行一个：日期 要求）')} wide>
        {(id) => (
          <>
            <Input.TextArea
              id={id}
              autoSize={{ minRows: 1, maxRows: 6 }}
              placeholder="2027-06-30 覆盖一半县区"
              value={(timing.stages ?? []).join('\n')}
              onChange={({ target }) => set({ stages: linesIn(target.value) })}
            />
            <FaultOf timing={timing} name="stages" />
          </>
        )}
      </Line>
    </>
  )
}

const linesIn = (text: string): string[] | null => (text === '' ? null : text.split('\n'))

function Text(props: {
  name: 'deadline' | 'recursFrom' | 'windowFrom' | 'windowTo'
  label: string
  timing: Timing
  set: (part: Partial<Timing>) => void
  placeholder: string
}) {
  const { name, label, timing, set, placeholder } = props
  return (
    <Line label={label}>
      {(id) => (
        <>
          <Input
            id={id}
            placeholder={placeholder}
            status={timingFaults(timing)[name] ? 'error' : ''}
            value={timing[name] ?? ''}
            onChange={({ target }) => set({ [name]: empty(target.value) })}
          />
          <FaultOf timing={timing} name={name} />
        </>
      )}
    </Line>
  )
}

function FaultOf({ timing, name }: { timing: Timing; name: keyof Timing }) {
  const t = useT()
  const fault = timingFaults(timing)[name]
  return fault ? <p className="field-fault">{t(faultWords[fault])}</p> : null
}
