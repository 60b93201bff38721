import { Select } from 'antd'
import { useId, useState } from 'react'
import type { NamedBody } from '../api/load.ts'
import { useT } from '../language/use-t.ts'
import { isUnresolved } from './bodies.ts'
import { useBodiesHere } from './bodies-here.ts'
import type { DraftTask } from './item.ts'
import { RememberName } from './remember-name.tsx'

/** Names of a task that nobody knows, each to be given a department; once chosen, whether to remember it. */
export function UnknownBodies(props: { task: DraftTask; onName: (body: NamedBody) => void }) {
  const { task, onName } = props
  const [chosen, choose] = useState<NamedBody | null>(null)
  const unknown = [...new Set(task.departments.filter(isUnresolved).map(({ printed }) => printed))]
  return (
    <div className="line-wide unknown-bodies">
      {unknown.map((printed) => (
        <Unknown
          key={printed}
          printed={printed}
          onName={(body) => {
            onName(body)
            choose(body)
          }}
        />
      ))}
      {chosen && <RememberName key={chosen.printed} body={chosen} onDone={() => choose(null)} />}
    </div>
  )
}

function Unknown({ printed, onName }: { printed: string; onName: (body: NamedBody) => void }) {
  const t = useT()
  const id = useId()
  const { known } = useBodiesHere()
  return (
    <div>
      <label htmlFor={id}>{t('“{{printed}}”对应的部门', { printed })}</label>
      <Select
        id={id}
        size="small"
        placeholder={t('选择部门')}
        value={null}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        options={known.map(({ code, title }) => ({ value: code, label: title }))}
        onChange={(code: string | null) => {
          const one = known.find((department) => department.code === code)
          if (one) onName({ printed, department: one.code, title: one.title, how: 'alias' })
        }}
      />
    </div>
  )
}
