import {
  choice,
  party as creditCode,
  date,
  decimal,
  defineRegister,
  optional,
} from '@zhiheng/kernel'
import { listReadersAndFirm } from '../../casework/rights.ts'
import { improving } from '../sources.ts'

/** Which advanced model of quality management an enterprise has introduced, from a day on until it gives it up. */
export const managementModel = defineRegister('management-model', {
  title: '先进质量管理模式',
  source: improving,
  key: ['party', 'model', 'since'],
  inForce: { each: 'day', by: 'since', until: 'until' },
  fields: {
    party: creditCode('统一社会信用代码', { also: ['信用代码'] }),
    model: choice('管理模式', {
      excellence: '卓越绩效',
      sixSigma: '六西格玛',
      lean: '精益生产',
      iso9001: '质量管理体系（ISO 9001）',
      other: '其他',
    }),
    since: date('导入日期', { also: ['起始日期'] }),
    until: optional(date('停用日期', { hint: '最后一天；仍在用的不填' })),
    selfScore: optional(decimal('自评得分', '分', { least: 0, most: 1000 })),
  },
  readBy: listReadersAndFirm,
  sorts: ['since'],
  filters: ['party', 'model', 'state'],
})
