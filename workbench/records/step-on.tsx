import { useQueryClient } from '@tanstack/react-query'
import { addressText, type FieldFaces } from '@zhiheng/ui'
import { App } from 'antd'
import { useEffect, useRef, useState } from 'react'
import type { RegisterFace } from '../api/catalogue.ts'
import { Fault } from '../api/fault.ts'
import { type RecordDetail, type RecordRow, readRecord, takeStep } from '../api/records.ts'
import { useActing } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'
import { Conflict } from './conflict.tsx'
import { draftKey, dropDraft } from './draft.ts'
import { pick, stepFields } from './step-fields.ts'
import { StepForm } from './step-form.tsx'
import { changesNothing } from './unchanged.ts'

type Answers = Record<string, unknown>

/** A form does not begin with the mark that stands for a secret. */
const told = (fields: FieldFaces): string[] =>
  Object.keys(fields).filter((name) => !fields[name]?.secret)

/** The form of a step beside its record. What the record said when it was opened stays what it began with. */
export function StepOn(props: {
  face: RegisterFace
  step: string
  record: RecordRow
  onDone: () => void
}) {
  const t = useT()
  const post = useActing()
  const queries = useQueryClient()
  const { message } = App.useApp()
  const { face, step, onDone } = props
  const [base] = useState(props.record)
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const [met, setMet] = useState<{ mine: Answers; now: RecordDetail } | null>(null)
  const address = addressText(base)
  const fields = stepFields(face, step)
  const draft = draftKey({ post: post.id, register: face.name, step, record: address })
  const take = async (answers: Answers, record: RecordRow) => {
    const declared = face.steps[step]
    if (declared && changesNothing(declared, record, answers))
      throw new Error(t('没有改动，未提交'))
    const { region, id, on, version } = record
    const at = { region, id, ...(on === null ? {} : { on }) }
    await takeStep(face.name, step, { at, expect: version, answers })
    dropDraft(draft)
    void message.success(t('已保存'))
    // The next form begins from the record as it is now, not as it was before this step.
    await queries.invalidateQueries()
    onDone()
  }
  const submit = async (answers: Answers, record: RecordRow) => {
    try {
      await take(answers, record)
    } catch (error) {
      if (error instanceof Fault && error.code === 'record.changed')
        setMet({ mine: answers, now: await readRecord(face.name, address) })
      else if (error instanceof Fault && error.status === 409)
        void queries.invalidateQueries({ queryKey: ['record'] })
      throw error
    }
  }
  const leave = () => {
    dropDraft(draft)
    onDone()
  }
  return (
    <section ref={box} className="record-form" aria-labelledby="step-title">
      <h2 id="step-title">{face.steps[step]?.title}</h2>
      {met ? (
        <Conflict
          key={met.now.record.version}
          register={face.name}
          fields={fields}
          base={base}
          now={met.now}
          mine={met.mine}
          onSubmit={(answers) => submit(answers, met.now.record)}
          onCancel={leave}
        />
      ) : (
        <StepForm
          title={face.steps[step]?.title ?? step}
          fields={fields}
          initial={pick(base.fields, told(fields))}
          draft={draft}
          taken={{
            register: face.name,
            step,
            region: base.region,
            state: base.state,
            department: base.fields.department,
          }}
          onSubmit={(answers) => submit(answers, base)}
          onCancel={onDone}
        />
      )}
    </section>
  )
}
