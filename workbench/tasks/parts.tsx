import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { formatDate, readAddress, useLanguage } from '@zhiheng/ui'
import { App, Button } from 'antd'
import { useState } from 'react'
import { saysOf } from '../api/fault.ts'
import { takeStep } from '../api/records.ts'
import type { Part, TaskPageAnswer } from '../api/tasks.ts'
import { useActing } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'
import { divide, pick, stepFields } from '../records/step-fields.ts'
import { StepForm } from '../records/step-form.tsx'
import { useRegister } from '../records/use-register.ts'
import { TimeLeft } from '../today/time-left.tsx'

type Answers = Record<string, unknown>

/** The parts into which the department has split its task; it adds to them and finishes them here. */
export function Parts({ page }: { page: TaskPageAnswer }) {
  const t = useT()
  const post = useActing()
  const [adding, setAdding] = useState(false)
  const { task, parts } = page
  const mine = post.department !== null && post.department === task.department
  const splits = mine && task.state === 'signed'
  if (parts.length === 0 && !splits) return null
  return (
    <section className="task-parts">
      <h2>{t('子任务')}</h2>
      {parts.length === 0 && (
        <p className="quiet">{t('还没有分解。分解后逐项落实到科室和人，全部完成才能申请办结。')}</p>
      )}
      <ul>
        {parts.map((part) => (
          <PartLine key={part.address} part={part} mine={splits} />
        ))}
      </ul>
      {splits &&
        (adding ? (
          <NewPart page={page} onDone={() => setAdding(false)} />
        ) : (
          <Button onClick={() => setAdding(true)}>{t('分解子任务')}</Button>
        ))}
    </section>
  )
}

function NewPart({ page: { task }, onDone }: { page: TaskPageAnswer; onDone: () => void }) {
  const t = useT()
  const queries = useQueryClient()
  const { data: face } = useRegister('sub-task')
  if (!face) return null
  const known = { task: task.id, department: task.department ?? '', post: '' }
  const [, asked] = divide(stepFields(face, 'add'), known)
  const submit = async (answers: Answers) => {
    const { deadline } = answers
    if (typeof deadline === 'string' && task.deadline !== null && deadline > task.deadline)
      throw new Error(t('子任务的期限不能晚于任务的期限 {{day}}', { day: task.deadline }))
    const stated = { ...answers, task: task.id, department: task.department, post: null }
    await takeStep('sub-task', 'add', { at: { region: task.region }, answers: stated })
    onDone()
    await queries.invalidateQueries()
  }
  return (
    <div className="record-form">
      <StepForm title={t('分解')} fields={asked} initial={{}} onSubmit={submit} onCancel={onDone} />
    </div>
  )
}

function PartLine({ part, mine }: { part: Part; mine: boolean }) {
  const t = useT()
  const language = useLanguage()
  const [open, setOpen] = useState(false)
  const act = useStepsOn(part)
  const { title, unit, person, deadline, percent, note, state, tooLate } = part
  return (
    <li>
      <span className="part-title">
        <Link
          to="/records/$register/$address"
          params={{ register: 'sub-task', address: part.address }}
        >
          {title}
        </Link>
        <span className="quiet">{[unit, person].filter(Boolean).join(' · ')}</span>
      </span>
      <span>
        {deadline && formatDate(deadline.due, language)}
        {deadline && state === 'open' && <TimeLeft left={deadline.left} />}
        {tooLate && <span className="doubt">{t('晚于任务期限')}</span>}
      </span>
      <span className="part-state">
        <b>{state === 'done' ? t('已完成') : percent === null ? t('办理中') : `${percent}%`}</b>
        {note && <small>{note}</small>}
      </span>
      {mine && state === 'open' && (
        <span className="part-acts">
          <Button size="small" onClick={() => setOpen(!open)}>
            {t('更新进展')}
          </Button>
          <Button size="small" onClick={() => void act('finish', {})}>
            {t('完成')}
          </Button>
        </span>
      )}
      {open && <PartProgress part={part} onSend={act} onDone={() => setOpen(false)} />}
    </li>
  )
}

function PartProgress(props: {
  part: Part
  onSend: (step: string, answers: Answers) => Promise<boolean>
  onDone: () => void
}) {
  const { data: face } = useRegister('sub-task')
  if (!face) return null
  const { part, onSend, onDone } = props
  const fields = stepFields(face, 'progress')
  return (
    <div className="record-form part-form">
      <StepForm
        title={face.steps.progress?.title ?? ''}
        fields={fields}
        initial={pick({ percent: part.percent, note: part.note }, Object.keys(fields))}
        onSubmit={async (answers) => {
          if (await onSend('progress', answers)) onDone()
        }}
        onCancel={onDone}
      />
    </div>
  )
}

/** Takes steps on one part; a refusal is said and nothing else happens. */
function useStepsOn(part: Part) {
  const t = useT()
  const queries = useQueryClient()
  const { message } = App.useApp()
  return async (step: string, answers: Answers): Promise<boolean> => {
    const at = readAddress(part.address)
    if (!at) return false
    try {
      await takeStep('sub-task', step, { at: { region: at.region, id: at.id }, answers })
      void message.success(t('已保存'))
      await queries.invalidateQueries()
      return true
    } catch (error) {
      void message.error(saysOf(error))
      return false
    }
  }
}
