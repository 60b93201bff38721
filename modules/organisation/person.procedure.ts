import { allow, defineProcedure, own, text, within } from '@zhiheng/kernel'
import { administrator, system } from '../roles.ts'
import { person } from './person.register.ts'
import { responsibility } from './sources.ts'

const managers = [allow([administrator, system], { region: within(own.scope) })]

/** How the list of persons is kept. */
export const personKeeping = defineProcedure('person-keeping', {
  title: '人员管理',
  source: responsibility,
  about: person,
  states: { current: '在册', left: '已离开' },
  steps: {
    import: {
      title: '登记或导入',
      from: ['new', 'current'],
      to: 'current',
      by: managers,
      fills: ['code', 'name'],
      takesFile: true,
    },
    leave: {
      title: '离开',
      from: 'current',
      to: 'left',
      by: managers,
      ask: { reason: text('离开原因') },
    },
    comeBack: { title: '返回', from: 'left', to: 'current', by: managers },
  },
})
