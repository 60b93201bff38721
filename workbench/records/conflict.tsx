import { Failure, type FieldFaces, FieldValue, formatInstant, useLanguage } from '@zhiheng/ui'
import { Button, Radio } from 'antd'
import { useState } from 'react'
import { saysOf } from '../api/fault.ts'
import type { RecordDetail, RecordRow } from '../api/records.ts'
import { useTitles } from '../app/use-titles.ts'
import { useT } from '../language/use-t.ts'
import { type Choice, differencesIn, merged } from './conflict.ts'

interface Met {
  readonly register: string
  readonly fields: FieldFaces
  /** The record as it was when the form was opened. */
  readonly base: RecordRow
  readonly now: RecordDetail
  readonly mine: Readonly<Record<string, unknown>>
  readonly onSubmit: (answers: Record<string, unknown>) => Promise<void>
  readonly onCancel: () => void
}

/** Somebody else changed the record meanwhile: what they did, what differs, and whose word stands. */
export function Conflict({ register, fields, base, now, mine, onSubmit, onCancel }: Met) {
  const t = useT()
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({})
  const [fault, setFault] = useState('')
  const theirs = now.record.fields
  const differences = differencesIn(fields, { base: base.fields, theirs, mine })
  const open = differences.both.filter((name) => !choices[name])
  const send = async () => {
    try {
      await onSubmit(merged({ theirs, mine }, differences, choices))
    } catch (error) {
      setFault(saysOf(error))
    }
  }
  return (
    <div className="conflict">
      <Meanwhile register={register} base={base} now={now} />
      {differences.both.map((name) => (
        <fieldset key={name} className="conflict-field">
          <legend>{fields[name]?.title}</legend>
          <Radio.Group
            value={choices[name] ?? null}
            onChange={(event) => setChoices({ ...choices, [name]: event.target.value })}
          >
            <Radio value="theirs">
              <small>{t('对方改为')}</small>{' '}
              <FieldValue field={fields[name]!} value={theirs[name]} />
            </Radio>
            <Radio value="mine">
              <small>{t('您填的')}</small> <FieldValue field={fields[name]!} value={mine[name]} />
            </Radio>
          </Radio.Group>
        </fieldset>
      ))}
      {differences.theirs.length > 0 && (
        <>
          <p className="quiet">{t('下面这些只有对方改过，按对方的保存：')}</p>
          <dl className="facts">
            {differences.theirs.map((name) => (
              <div key={name} className="conflict-theirs">
                <dt>{fields[name]?.title}</dt>
                <dd>
                  <FieldValue field={fields[name]!} value={theirs[name]} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {differences.both.length + differences.theirs.length === 0 && (
        <p>{t('对方的修改与您填写的内容没有冲突，可以继续提交。')}</p>
      )}
      {fault && <Failure says={fault} />}
      <div className="form-actions">
        <Button type="primary" disabled={open.length > 0} onClick={() => void send()}>
          {open.length > 0 ? t('还有{{n}}处没有选择', { n: open.length }) : t('按以上选择提交')}
        </Button>
        <Button onClick={onCancel}>{t('放弃我填的')}</Button>
      </div>
    </div>
  )
}

/** Who did what since the form was opened. */
function Meanwhile({ register, base, now }: Pick<Met, 'register' | 'base' | 'now'>) {
  const t = useT()
  const titles = useTitles()
  const language = useLanguage()
  return (
    <div className="conflict-says" role="alert">
      <b>{t('您填写期间，这条记录有了变动')}</b>
      <ul>
        {now.events
          .filter(({ no }) => no > base.version)
          .map(({ no, actorName, step, at }) => (
            <li key={no}>
              {actorName} · {titles.step(register, step)} · {formatInstant(at, language)}
            </li>
          ))}
      </ul>
    </div>
  )
}
