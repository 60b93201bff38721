import {
  choice,
  date,
  defineRegister,
  lines,
  link,
  longText,
  optional,
  party,
  text,
} from '@zhiheng/kernel'
import { supervisors } from '../sources.ts'
import { supervisorReaders } from './rights.ts'
import { socialSupervisor } from './supervisor.register.ts'

/** What a supervisor saw, and whether it was taken up. */
export const observation = defineRegister('observation', {
  title: '监督员观察',
  source: supervisors,
  key: null,
  fields: {
    respondent: text('观察对象'),
    supervisor: link('监督员', socialSupervisor),
    on: date('观察日期'),
    kind: choice('类别', {
      product: '产品质量',
      works: '工程质量',
      service: '服务质量',
      environment: '环境质量',
    }),
    party: optional(party('观察对象统一社会信用代码')),
    places: optional(text('地点')),
    found: longText('发现的情况'),
    files: optional(lines('照片和材料', { names: 'file' })),
    outcome: optional(choice('处理', { taken: '转为线索', dismissed: '不转办' })),
  },
  readBy: supervisorReaders,
  search: ['respondent'],
  sorts: ['on'],
  filters: ['supervisor', 'kind', 'outcome', 'state'],
  cube: { month: 'on', by: ['kind', 'outcome'] },
})
