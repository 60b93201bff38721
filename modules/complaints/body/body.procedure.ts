import { allow, defineProcedure, longText, own, within } from '@zhiheng/kernel'
import { complaintMeasures } from '../../casework/sources.ts'
import { head, intake } from '../../roles.ts'
import { mediationBody } from './body.register.ts'

const keepers = [allow([head, intake], { region: within(own.scope) })]
const stated = ['name', 'party', 'kind', 'area', 'since', 'until', 'scope'] as const

/** Listed from a day on, or struck off. */
export const bodyKeeping = defineProcedure('mediation-body-keeping', {
  title: '机构名录登记',
  source: complaintMeasures.art(19),
  about: mediationBody,
  states: { listed: '在册', withdrawn: '已撤销' },
  voids: ['withdrawn'],
  steps: {
    import: {
      title: '登记或导入',
      from: ['new', 'listed'],
      to: 'listed',
      by: keepers,
      fills: stated,
      takesFile: true,
    },
    withdraw: {
      title: '撤销',
      from: 'listed',
      to: 'withdrawn',
      by: keepers,
      ask: { reason: longText('撤销的原因') },
    },
  },
})
