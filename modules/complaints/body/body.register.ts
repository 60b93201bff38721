import {
  choice,
  date,
  defineRegister,
  longText,
  optional,
  party,
  region,
  text,
} from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { complaintMeasures } from '../../casework/sources.ts'

/** Who may mediate on behalf of the authority, and may not hand it on (Art. 19); and who may test. */
export const mediationBody = defineRegister('mediation-body', {
  title: '委托调解和检测鉴定机构',
  source: complaintMeasures.art(19),
  key: ['party', 'since'],
  inForce: { each: 'day', by: 'since', until: 'until' },
  fields: {
    name: text('机构名称'),
    party: party('统一社会信用代码'),
    kind: choice('类别', {
      association: '消费者协会或消费者组织',
      mediation: '依法成立的调解组织',
      laboratory: '检测鉴定机构',
    }),
    area: optional(region('服务地区')),
    since: date('起始日期'),
    until: optional(date('终止日期')),
    scope: optional(longText('范围')),
  },
  readBy: caseReaders,
  search: ['name'],
  sorts: ['name'],
  filters: ['party', 'kind', 'state'],
})
