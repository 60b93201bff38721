import { Input, Select } from 'antd'
import type { Part } from '../api/load.ts'
import type { Sentence } from '../language/english.ts'
import { useT } from '../language/use-t.ts'
import { TimingFields } from '../tasks/timing-fields.tsx'
import { Line } from './document-form.tsx'
import { withDepartments } from './draft.ts'
import type { DraftTask } from './item.ts'

const parts: readonly (readonly [Part, Sentence])[] = [
  ['lead', '牵头部门'],
  ['responsible', '责任部门'],
  ['cooperating', '配合部门'],
]

/** Title, departments and deadline of a task. */
export function TaskEditor(props: { task: DraftTask; onChange: (task: DraftTask) => void }) {
  const t = useT()
  const { task, onChange } = props
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
        <Line key={part} label={t(label)} wide>
          {(id) => (
            <Select
              id={id}
              mode="tags"
              tokenSeparators={['、', '，', ',']}
              placeholder={t('输入部门名称后按回车')}
              value={task.departments.filter(({ role }) => role === part).map((one) => one.printed)}
              options={task.departments.map(({ printed, title }) => ({
                value: printed,
                label: title ?? printed,
              }))}
              onChange={(names: string[]) => onChange(withDepartments(task, part, names))}
            />
          )}
        </Line>
      ))}
      <TimingFields
        timing={task.timing}
        onChange={(timing) => onChange({ ...task, timing, deadline: timing.deadline })}
      />
      {task.loose && task.loose.length > 0 && task.timing.recurs === null && (
        <p className="quiet line-wide">
          {t('文中写“{{words}}”，没有写明多久一次；请选择办理周期，或选“一次性”。', {
            words: task.loose.join('、'),
          })}
        </p>
      )}
    </div>
  )
}
