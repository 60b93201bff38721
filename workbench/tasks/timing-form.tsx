import { ProblemList, type Trouble } from '@zhiheng/ui'
import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { problemsOf, saysOf } from '../api/fault.ts'
import { useT } from '../language/use-t.ts'
import { Line } from '../load/document-form.tsx'
import { timingFaults, timingIn } from './timing.ts'
import { TimingFields } from './timing-fields.tsx'

/** States anew when a task is due; once it is signed for, with the reason. */
export function TimingForm(props: {
  task: Readonly<Record<string, unknown>>
  asksWhy: boolean
  title: string
  onSubmit: (answers: Record<string, unknown>) => Promise<void>
  onCancel: () => void
}) {
  const t = useT()
  const { task, asksWhy, title, onSubmit, onCancel } = props
  const [timing, setTiming] = useState(timingIn(task))
  const [reason, setReason] = useState('')
  const [problems, setProblems] = useState<readonly Trouble[]>([])
  const unsound = Object.keys(timingFaults(timing)).length > 0
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const stages = timing.stages?.map((line) => line.trim()).filter(Boolean) ?? []
    const kept = { ...timing, stages: stages.length ? stages : null }
    try {
      await onSubmit(asksWhy ? { ...kept, reason } : kept)
    } catch (error) {
      const found = problemsOf(error)
      setProblems(found.length ? found : [{ says: saysOf(error) }])
    }
  }
  return (
    <form className="step-form timing-form" onSubmit={(event) => void submit(event)}>
      <ProblemList problems={problems} titles={{}} />
      <div className="item-grid">
        <TimingFields timing={timing} onChange={setTiming} />
        {asksWhy && (
          <Line label={t('理由')} wide>
            {(id) => (
              <Input.TextArea
                id={id}
                autoSize={{ minRows: 3, maxRows: 12 }}
                required
                value={reason}
                onChange={({ target }) => setReason(target.value)}
              />
            )}
          </Line>
        )}
      </div>
      <div className="form-actions">
        <Button type="primary" htmlType="submit" disabled={unsound}>
          {title}
        </Button>
        <Button onClick={onCancel}>{t('取消')}</Button>
      </div>
    </form>
  )
}
