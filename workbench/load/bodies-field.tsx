import { Select, Tag } from 'antd'
import type { Part } from '../api/load.ts'
import type { Sentence } from '../language/english.ts'
import { useT } from '../language/use-t.ts'
import { isUnresolved } from './bodies.ts'
import { useBodiesHere } from './bodies-here.ts'
import { Line } from './document-form.tsx'
import { withDepartments } from './draft.ts'
import type { DraftTask } from './item.ts'

/** The bodies of a task in one part: departments of the region, or names as printed; those that nobody knows show it. */
export function BodiesField(props: {
  part: Part
  label: Sentence
  task: DraftTask
  onChange: (task: DraftTask) => void
}) {
  const t = useT()
  const { part, label, task, onChange } = props
  const { known, lookUp } = useBodiesHere()
  const bodies = task.departments.filter(({ role }) => role === part)
  const write = (printed: string[]) => {
    const next = withDepartments(task, part, { printed, departments: known })
    onChange(next)
    const fresh = next.departments.filter(
      (one) => one.role === part && one.department === null && !bodies.includes(one),
    )
    lookUp(
      fresh.map((one) => one.printed).filter((name) => bodies.every((b) => b.printed !== name)),
    )
  }
  return (
    <Line label={t(label)} wide>
      {(id) => (
        <Select
          id={id}
          mode="tags"
          tokenSeparators={['、', '，', ',']}
          placeholder={t('输入部门名称后按回车')}
          showSearch={{ optionFilterProp: 'label' }}
          status={bodies.some(isUnresolved) ? 'warning' : ''}
          value={bodies.map((one) => one.printed)}
          options={known.map(({ title }) => ({ value: title, label: title }))}
          tagRender={({ value, closable, onClose }) => (
            <Body
              body={bodies.find((one) => one.printed === value)}
              printed={String(value)}
              {...(closable && { onClose })}
            />
          )}
          onChange={write}
        />
      )}
    </Line>
  )
}

function Body(props: {
  body: DraftTask['departments'][number] | undefined
  printed: string
  onClose?: () => void
}) {
  const t = useT()
  const { body, printed, onClose } = props
  const unknown = body !== undefined && isUnresolved(body)
  const title = body?.title && body.title !== printed ? `${printed} → ${body.title}` : printed
  return (
    <Tag
      className={unknown ? 'body-tag body-unknown' : 'body-tag'}
      title={unknown ? t('没有对应到部门') : title}
      {...(onClose && { closable: true, onClose })}
    >
      {printed}
      {unknown && <small>{t('未对应')}</small>}
    </Tag>
  )
}
