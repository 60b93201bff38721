import {
  allow,
  date,
  defineProcedure,
  longText,
  optional,
  own,
  text,
  within,
} from '@zhiheng/kernel'
import { administrator, office, system } from '../roles.ts'
import { department } from './department.register.ts'
import { division } from './sources.ts'

const managers = [allow([administrator, office, system], { region: within(own.scope) })]

/** How the list of departments is kept. Names change with dates, so that old documents still find their body. */
export const departmentKeeping = defineProcedure('department-keeping', {
  title: '部门管理',
  source: division,
  about: department,
  states: { current: '在册', closed: '已撤并' },
  steps: {
    import: {
      title: '登记或导入',
      from: ['new', 'current'],
      to: 'current',
      by: managers,
      fills: [
        'code',
        'name',
        'shortName',
        'aliases',
        'formerNames',
        'docPrefix',
        'validFrom',
        'validTo',
        'successor',
      ],
      takesFile: true,
    },
    rename: {
      title: '更名',
      from: 'current',
      to: 'current',
      by: managers,
      fills: ['name', 'shortName', 'aliases', 'formerNames', 'docPrefix'],
      ask: { on: date('更名日期'), basis: optional(text('依据文件')) },
    },
    close: {
      title: '撤并',
      from: 'current',
      to: 'closed',
      by: managers,
      fills: ['validTo', 'successor'],
      ask: { basis: optional(text('依据文件')) },
    },
    reopen: {
      title: '恢复',
      from: 'closed',
      to: 'current',
      by: managers,
      fills: ['validTo', 'successor'],
      ask: { reason: longText('恢复原因') },
    },
  },
})
