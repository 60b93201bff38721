import { Input } from 'antd'
import type { NamedBody, Part } from '../api/load.ts'
import type { Sentence } from '../language/english.ts'
import { useT } from '../language/use-t.ts'
import { TimingFields } from '../tasks/timing-fields.tsx'
import { BodiesField } from './bodies-field.tsx'
import { Line } from './document-form.tsx'
import type { DraftTask } from './item.ts'
import { LooseNote } from './loose-note.tsx'
import { UnknownBodies } from './unknown-bodies.tsx'

const parts: readonly (readonly [Part, Sentence])[] = [
  ['lead', '牵头部门'],
  ['responsible', '责任部门'],
  ['cooperating', '配合部门'],
]

/** Title, departments and deadline of a task. */
export function TaskEditor(props: {
  task: DraftTask
  onChange: (task: DraftTask) => void
  onName: (body: NamedBody) => void
}) {
  const t = useT()
  const { task, onChange, onName } = props
  return (
    <div className="item-grid">
      <Line label={t('任务标题')} wide>
        {(id) => (
          <Input
            id={id}
            value={task.title}
            onChange={(event) => onChange({ ...task, title: event.target.value })}
          />
        )}
      </Line>
      {parts.map(([part, label]) => (
        <BodiesField key={part} part={part} label={label} task={task} onChange={onChange} />
      ))}
      <UnknownBodies task={task} onName={onName} />
      <TimingFields
        timing={task.timing}
        onChange={(timing) => onChange({ ...task, timing, deadline: timing.deadline })}
      />
      <LooseNote
        task={task}
        onRecurs={(recurs) => onChange({ ...task, timing: { ...task.timing, recurs } })}
      />
    </div>
  )
}
