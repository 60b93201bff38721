import {
  allow,
  atLeast,
  days,
  defineProcedure,
  field,
  longText,
  own,
  rule,
  within,
} from '@zhiheng/kernel'
import { head, officer } from '../../roles.ts'
import { marketAccess } from '../sources.ts'
import { permit } from './permit.register.ts'

const keepers = [allow([officer, head], { region: within(own.scope) })]
const deciders = [allow(head, { region: within(own.scope) })]

const inOrder = rule('有效期止不能早于有效期起', 'until', { until: atLeast(field('since')) })

/** In force until its last day, unless it is suspended, taken back or given up before. */
export const permitKeeping = defineProcedure('permit-keeping', {
  title: '生产许可与认证登记',
  source: marketAccess,
  about: permit,
  states: {
    valid: '有效',
    suspended: '已暂停',
    expired: '已到期',
    revoked: '已吊销',
    cancelled: '已注销',
  },
  steps: {
    import: {
      title: '登记或导入',
      from: ['new', 'valid'],
      to: 'valid',
      by: keepers,
      fills: ['permitNo', 'party', 'firm', 'kind', 'product', 'since', 'until'],
      leaves: [inOrder],
      takesFile: true,
    },
    renew: {
      title: '延续',
      source: marketAccess,
      from: ['valid', 'expired'],
      to: 'valid',
      by: keepers,
      fills: ['until'],
      leaves: [inOrder],
    },
    expire: {
      title: '登记到期',
      source: marketAccess,
      from: ['valid', 'suspended'],
      to: 'expired',
      by: keepers,
      within: days(0).afterDate('until'),
      otherwise: 'expired',
    },
    suspend: {
      title: '暂停',
      from: 'valid',
      to: 'suspended',
      by: deciders,
      ask: { reason: longText('暂停原因') },
    },
    resume: {
      title: '恢复',
      from: 'suspended',
      to: 'valid',
      by: deciders,
      ask: { reason: longText('恢复原因') },
    },
    revoke: {
      title: '登记吊销',
      from: ['valid', 'suspended'],
      to: 'revoked',
      by: deciders,
      ask: { reason: longText('吊销决定', { hint: '决定机关、文号和日期' }) },
    },
    cancel: {
      title: '登记注销',
      from: ['valid', 'suspended', 'expired'],
      to: 'cancelled',
      by: keepers,
      ask: { reason: longText('注销原因') },
    },
    release: {
      title: '公开',
      from: ['valid', 'suspended', 'expired', 'revoked', 'cancelled'],
      to: 'same',
      by: deciders,
      secondPost: true,
      sets: { released: true },
    },
  },
})
