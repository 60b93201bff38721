import { defineProcedure, longText, optional } from '@zhiheng/kernel'
import { byOffice } from '../../rights.ts'
import { goals } from '../sources.ts'
import { indicatorAlias } from './indicator-alias.register.ts'

/** The office that confirms documents says what their words mean, and may take it back; goals that are kept stay. */
export const aliasKeeping = defineProcedure('indicator-alias-keeping', {
  title: '指标别称管理',
  source: goals,
  about: indicatorAlias,
  states: { inForce: '生效', withdrawn: '已撤回' },
  voids: ['withdrawn'],
  steps: {
    remember: {
      title: '记住或改记',
      from: ['new', 'inForce', 'withdrawn'],
      to: 'inForce',
      by: byOffice,
      fills: ['words', 'indicator', 'document'],
    },
    withdraw: {
      title: '撤回',
      from: 'inForce',
      to: 'withdrawn',
      by: byOffice,
      ask: { reason: optional(longText('撤回原因')) },
    },
  },
})
