import { ProblemList } from '@zhiheng/ui'
import { Button, Checkbox, Input, Select } from 'antd'
import { type ReactNode, useState } from 'react'
import type { RecordRow } from '../api/records.ts'
import { useT } from '../language/use-t.ts'
import { useRegister } from '../records/use-register.ts'
import { useTaking } from '../supervision/use-taking.ts'
import { contradictionIn } from './contradiction.ts'
import { saying } from './item-table.tsx'

const nothing = {
  item: '',
  unit: '',
  measured: '',
  measuredText: '',
  lowerLimit: '',
  upperLimit: '',
  limitText: '',
  judgement: '',
  explanation: '',
}
type Typed = typeof nothing
const words: readonly (keyof Typed)[] = [
  'item',
  'limitText',
  'lowerLimit',
  'upperLimit',
  'measured',
  'measuredText',
  'unit',
  'explanation',
]
const numbers: readonly string[] = ['measured', 'lowerLimit', 'upperLimit']

const numberIn = (text: string): number | null =>
  text.trim() === '' || Number.isNaN(Number(text)) ? null : Number(text)

/** A line for the next item, which says at once where the judgement contradicts the limits. */
export function ItemEntry({ report }: { report: RecordRow }) {
  const t = useT()
  const { data: face } = useRegister('test-item')
  const [typed, setTyped] = useState(nothing)
  const [main, setMain] = useState(false)
  // What was typed while the last line was being saved belongs to the next one.
  const done = () => setTyped((now) => (now === typed ? nothing : now))
  const { take, problems } = useTaking('test-item', 'add', done)
  const set = (name: keyof Typed) => (value: string) => setTyped({ ...typed, [name]: value })
  const found = contradictionIn({
    measured: numberIn(typed.measured),
    lowerLimit: numberIn(typed.lowerLimit),
    upperLimit: numberIn(typed.upperLimit),
    judgement: typed.judgement || null,
  })
  const choices = Object.entries(face?.fields.judgement?.choices ?? {})
  return (
    <form
      className="item-entry block"
      onSubmit={(event) => {
        event.preventDefault()
        void take([{ at: { region: report.region }, answers: answersOf(report, typed, main) }])
      }}
    >
      <h2>{t('录入检验项目')}</h2>
      <div className="item-fields">
        {words.map((name) => (
          <Labelled key={name} id={`item-${name}`} title={face?.fields[name]?.title ?? name}>
            <Input
              id={`item-${name}`}
              value={typed[name]}
              inputMode={numbers.includes(name) ? 'decimal' : 'text'}
              onChange={({ target }) => set(name)(target.value)}
            />
          </Labelled>
        ))}
        <Labelled id="item-judgement" title={face?.fields.judgement?.title ?? ''}>
          <Select
            id="item-judgement"
            value={typed.judgement || null}
            status={found ? 'error' : ''}
            options={choices.map(([value, label]) => ({ value, label }))}
            onChange={set('judgement')}
          />
        </Labelled>
        <Checkbox checked={main} onChange={({ target }) => setMain(target.checked)}>
          {t('主要特性指标')}
        </Checkbox>
      </div>
      {found && (
        <p role="status" className="contradicts">
          {saying(t, found)}
          {t('，请更正判定，或写明说明。')}
        </p>
      )}
      <ProblemList problems={problems} />
      <Button type="primary" htmlType="submit">
        {t('录入')}
      </Button>
    </form>
  )
}

function Labelled(props: { id: string; title: string; children: ReactNode }) {
  return (
    <div>
      <label htmlFor={props.id}>{props.title}</label>
      {props.children}
    </div>
  )
}

/** What was left empty is unknown; what is no number is sent as it is, to be refused with its reason. */
function answersOf(report: RecordRow, typed: Typed, main: boolean): Record<string, unknown> {
  const told = Object.entries(typed).map(([name, text]) => [
    name,
    text.trim() === '' ? null : numbers.includes(name) ? (numberIn(text) ?? text) : text.trim(),
  ])
  return {
    ...Object.fromEntries(told),
    main,
    report: report.id,
    sampledOn: report.fields.sampledOn,
  }
}
