import { Button, InputNumber, Select } from 'antd'
import type { InputOffered, Rulebook, Test } from '../api/rulebook.ts'
import { useT } from '../language/use-t.ts'
import { Line } from '../load/document-form.tsx'
import { InputFields } from './input-fields.tsx'
import { isWritable, ofKind, testKinds, withInput } from './test.ts'

/** What conditions may name: inputs of the subject, and the other lines of the scheme. */
export interface Around {
  readonly inputs: readonly InputOffered[]
  readonly book: Rulebook
}
export interface TestField {
  readonly test: Test
  readonly onTest: (test: Test) => void
  readonly around: Around
}

/** The fields of one condition; those within it follow below. */
export function TestFields({ test, onTest, around }: TestField) {
  const t = useT()
  const { inputs } = around
  const kinds = Object.entries(testKinds).map(([value, word]) => ({ value, label: t(word) }))
  const asksRecords = ['held', 'none', 'input'].includes(test.kind)
  return (
    <div className="test-fields">
      <Line label={t('要求')} wide>
        {(id) => (
          <Select
            id={id}
            value={isWritable(test) ? test.kind : null}
            placeholder={t('按成员、升降或连续各期判断（在此不能修改）')}
            options={kinds}
            onChange={(kind: string) => onTest(ofKind(kind, test, inputs))}
          />
        )}
      </Line>
      {asksRecords && (
        <Line label={t('数据项')} wide>
          {(id) => (
            <Select
              id={id}
              showSearch={{ optionFilterProp: 'label' }}
              value={test.input || null}
              options={inputs
                .filter(({ counts }) => test.kind === 'input' || counts)
                .map(({ name, title }) => ({ value: name, label: title }))}
              onChange={(name: string) =>
                onTest(
                  withInput(
                    test,
                    inputs.find((one) => one.name === name),
                  ),
                )
              }
            />
          )}
        </Line>
      )}
      {asksRecords && <InputFields test={test} onTest={onTest} around={around} />}
      {test.kind === 'of' && <OtherNode test={test} onTest={onTest} around={around} />}
      <Within test={test} onTest={onTest} around={around} />
    </div>
  )
}

function OtherNode({ test, onTest, around }: TestField) {
  const t = useT()
  const criteria = (around.book.content?.nodes ?? []).filter(({ role }) => role !== 'group')
  return (
    <Line label={t('评价项')} wide>
      {(id) => (
        <Select
          id={id}
          value={test.node || null}
          options={criteria.map(({ code, title }) => ({ value: code, label: `${code} ${title}` }))}
          onChange={(node: string) => onTest({ ...test, node })}
        />
      )}
    </Line>
  )
}

/** Conditions within a condition. */
function Within({ test, onTest, around }: TestField) {
  const t = useT()
  if (test.kind === 'not')
    return (
      <div className="test-within">
        <TestFields
          test={test.of as Test}
          onTest={(of) => onTest({ ...test, of })}
          around={around}
        />
      </div>
    )
  if (test.kind !== 'every' && test.kind !== 'some') return null
  const parts = test.of as readonly Test[]
  const put = (of: readonly Test[]) => onTest({ ...test, of })
  return (
    <div className="test-within">
      {test.kind === 'some' && (
        <Line label={t('至少符合几项')}>
          {(id) => (
            <InputNumber
              id={id}
              min={1}
              max={parts.length}
              value={test.least ?? 1}
              onChange={(least) => onTest({ ...test, least: least ?? 1 })}
            />
          )}
        </Line>
      )}
      {Object.entries(parts).map(([place, part]) => (
        <fieldset key={place}>
          <legend>{t('第 {{n}} 项', { n: Number(place) + 1 })}</legend>
          <TestFields
            test={part}
            onTest={(changed) => put(parts.map((one) => (one === part ? changed : one)))}
            around={around}
          />
          {parts.length > 1 && (
            <Button size="small" onClick={() => put(parts.filter((one) => one !== part))}>
              {t('去掉这一项')}
            </Button>
          )}
        </fieldset>
      ))}
      <Button size="small" onClick={() => put([...parts, { kind: 'declared' }])}>
        {t('再加一项')}
      </Button>
    </div>
  )
}
