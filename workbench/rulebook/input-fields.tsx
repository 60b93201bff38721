import { InputNumber, Select } from 'antd'
import type { Compare, InputOffered } from '../api/rulebook.ts'
import type { Sentence } from '../language/english.ts'
import { useT } from '../language/use-t.ts'
import { Line } from '../load/document-form.tsx'
import { withArgument } from './test.ts'
import type { TestField } from './test-fields.tsx'

/** What narrows an input, and what is wanted of it. */
export function InputFields(props: TestField) {
  const { test, onTest, around } = props
  const t = useT()
  const input = around.inputs.find(({ name }) => name === test.input)
  if (!input) return null
  return (
    <>
      {input.asks.map((ask) => (
        <Line key={ask.name} label={ask.title}>
          {(id) => (
            <Argument
              id={id}
              ask={ask}
              value={test.with?.[ask.name]}
              onValue={(value) => onTest(withArgument(test, ask.name, value))}
            />
          )}
        </Line>
      ))}
      {test.kind === 'held' && (
        <Line label={t('至少几件')}>
          {(id) => (
            <InputNumber
              id={id}
              min={1}
              value={test.least ?? 1}
              onChange={(least) => onTest({ ...test, least: least ?? 1 })}
            />
          )}
        </Line>
      )}
      {test.kind === 'input' && <Wanted {...props} input={input} />}
    </>
  )
}

interface Arguing {
  readonly id: string
  readonly ask: InputOffered['asks'][number]
  readonly value: number | readonly string[] | undefined
  readonly onValue: (value: number | readonly string[] | null) => void
}
function Argument({ id, ask, value, onValue }: Arguing) {
  if (ask.kind !== 'oneOf')
    return (
      <InputNumber<number>
        id={id}
        {...(ask.most === null ? {} : { min: 1, max: ask.most })}
        value={typeof value === 'number' ? value : null}
        onChange={(n) => onValue(n)}
      />
    )
  const choices = Object.entries(ask.choices ?? {})
  return (
    <Select
      id={id}
      mode={ask.choices ? 'multiple' : 'tags'}
      value={Array.isArray(value) ? [...value] : []}
      options={choices.map(([code, label]) => ({ value: code, label }))}
      onChange={(codes: string[]) => onValue(codes)}
    />
  )
}

const comparisons: Readonly<Record<string, Sentence>> = {
  atLeast: '不低于',
  atMost: '不高于',
  above: '高于',
  below: '低于',
  known: '已掌握',
}
const number = 'number'

function Wanted({ test, onTest, around, input }: TestField & { readonly input: InputOffered }) {
  const t = useT()
  const is = test.is ?? ({ op: 'known' } satisfies Compare)
  if (input.unit === null)
    return (
      <Line label={t('应为')} wide>
        {(id) => (
          <Select
            id={id}
            mode={input.words ? 'multiple' : 'tags'}
            value={[...(is.values ?? [])]}
            options={Object.entries(input.words ?? {}).map(([value, label]) => ({ value, label }))}
            onChange={(values: string[]) => onTest({ ...test, is: { op: 'oneOf', values } })}
          />
        )}
      </Line>
    )
  const terms = around.book.parts['scheme-term'].map(({ fields }) => fields)
  const to = is.to ?? 0
  const compare = (op: Compare['op']) => (op === 'known' ? { op } : { op, to })
  return (
    <>
      <Line label={t('比较')}>
        {(id) => (
          <Select
            id={id}
            value={is.op}
            options={Object.entries(comparisons).map(([value, word]) => ({
              value,
              label: t(word),
            }))}
            onChange={(op: Compare['op']) => onTest({ ...test, is: compare(op) })}
          />
        )}
      </Line>
      {is.op !== 'known' && (
        <Line label={t('与什么比较')}>
          {(id) => (
            <Select
              id={id}
              value={typeof to === 'object' ? to.term : number}
              options={[
                { value: number, label: t('一个数') },
                ...terms.map(({ name, title }) => ({
                  value: String(name),
                  label: String(title ?? name),
                })),
              ]}
              onChange={(term: string) =>
                onTest({ ...test, is: { op: is.op, to: term === number ? 0 : { term } } })
              }
            />
          )}
        </Line>
      )}
      {is.op !== 'known' && typeof to === 'number' && (
        <Line label={input.unit ? t('数值（{{unit}}）', { unit: input.unit }) : t('数值')}>
          {(id) => (
            <InputNumber
              id={id}
              value={to}
              onChange={(n) => onTest({ ...test, is: { op: is.op, to: n ?? 0 } })}
            />
          )}
        </Line>
      )}
    </>
  )
}
