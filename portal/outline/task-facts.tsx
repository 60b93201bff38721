import { formatDate, useLanguage } from '@zhiheng/ui'
import { useT } from '../language/use-t.ts'
import type { Body, Task } from '../page.ts'
import { Fact } from './fact.tsx'

/** Who answers for a task, and until when. Departments are named, persons are not. */
export function TaskFacts({ task }: { task: Task }) {
  const t = useT()
  const language = useLanguage()
  return (
    <dl className="facts">
      <Bodies title={t('牵头单位')} bodies={task.lead} />
      <Bodies title={t('责任单位')} bodies={task.responsible} />
      <Bodies title={t('配合单位')} bodies={task.cooperating} />
      <Fact title={t('期限')}>
        {task.deadline ? formatDate(task.deadline, language) : t('没有写明期限')}
      </Fact>
    </dl>
  )
}

function Bodies({ title, bodies }: { title: string; bodies: readonly Body[] }) {
  if (bodies.length === 0) return null
  return (
    <Fact title={title}>
      <span lang="zh-CN">{bodies.map(nameOf).join('、')}</span>
    </Fact>
  )
}

const nameOf = ({ printed, title }: Body): string => title ?? printed
