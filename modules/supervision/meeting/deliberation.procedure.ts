import { change, defineProcedure, longText } from '@zhiheng/kernel'
import { leadingGroupSource } from '../../organisation/sources.ts'
import { byOffice } from '../../rights.ts'
import { deliberation } from './deliberation.register.ts'
import { meeting } from './meeting.register.ts'

const stated = ['title', 'kind', 'document', 'raisedBy', 'explanation', 'previous'] as const

/** What the group found: each only at a meeting of the leading group that was held. */
const result = <const T extends string, const S extends string>(title: T, to: S) => ({
  title,
  from: 'listed' as const,
  to,
  by: byOffice,
  fills: ['decision'] as const,
  also: [change(meeting, 'deliberate', { link: 'meeting', with: {} })],
})

/** Listed for a meeting, deliberated there, and written into its minutes. */
export const deliberationHandling = defineProcedure('deliberation-handling', {
  title: '审议事项办理',
  source: leadingGroupSource,
  about: deliberation,
  states: {
    listed: '待审议',
    agreed: '同意',
    agreedRevised: '原则同意，修改后印发',
    revised: '已按意见修改',
    refused: '不同意',
    deferred: '再议',
    dropped: '已撤回',
  },
  voids: ['dropped'],
  steps: {
    list: {
      title: '提请审议',
      from: 'new',
      to: 'listed',
      by: byOffice,
      fills: ['meeting', ...stated],
      also: [change(meeting, 'table', { link: 'meeting', with: {} })],
    },
    amend: { title: '修改', from: 'listed', to: 'listed', by: byOffice, fills: stated },
    agree: result('同意', 'agreed'),
    agreeRevised: result('原则同意，修改后印发', 'agreedRevised'),
    refuse: result('不同意', 'refused'),
    defer: result('再议', 'deferred'),
    revise: {
      title: '登记修改情况',
      from: 'agreedRevised',
      to: 'revised',
      by: byOffice,
      ask: { revision: longText('修改情况') },
    },
    withdraw: {
      title: '撤回',
      from: 'listed',
      to: 'dropped',
      by: byOffice,
      ask: { reason: longText('撤回原因') },
    },
  },
})
