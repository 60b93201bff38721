import { defineRegister, link } from '@zhiheng/kernel'
import { readers } from '../rights.ts'
import { document } from './document.register.ts'
import { goal } from './goal.register.ts'
import { division } from './sources.ts'
import { task } from './task.register.ts'

/** That a task serves a goal, as the office has confirmed it. `document` repeats the task's, to find all at once. */
export const taskGoal = defineRegister('task-goal', {
  title: '任务与目标的关联',
  source: division,
  key: null,
  fields: {
    document: link('纲要文件', document),
    task: link('任务', task),
    goal: link('服务的目标', goal),
  },
  readBy: readers,
  filters: ['document', 'task', 'goal', 'state'],
})
