import { allow, code, defineProcedure, longText, optional, own, within } from '@zhiheng/kernel'
import { administrator, system } from '../roles.ts'
import { person } from './person.register.ts'
import { responsibility } from './sources.ts'

const managers = [allow([administrator, system], { region: within(own.scope) })]

/** Taken by the server in the name of whoever asks, together with what it does to the account. */
const byServer = [allow(system, { region: within(own.scope) })]

/** How the list of persons is kept, and what was done to their accounts, which are the server's own. */
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
      ask: { reason: longText('离开原因') },
    },
    comeBack: { title: '返回', from: 'left', to: 'current', by: managers },
    openAccount: {
      title: '开通账号',
      from: 'current',
      to: 'current',
      by: byServer,
      ask: { username: code('用户名') },
    },
    resetPassword: {
      title: '重设密码',
      from: 'current',
      to: 'current',
      by: byServer,
      ask: { reason: optional(longText('重设原因')) },
    },
    enrolSecondFactor: { title: '启用动态口令', from: 'current', to: 'current', by: byServer },
    dropSecondFactor: { title: '本人停用动态口令', from: 'current', to: 'current', by: byServer },
    removeSecondFactor: {
      title: '解除动态口令',
      from: 'current',
      to: 'current',
      by: byServer,
      ask: { reason: longText('解除原因') },
    },
  },
})
