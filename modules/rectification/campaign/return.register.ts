import {
  date,
  defineRegister,
  department,
  integer,
  link,
  longText,
  money,
  optional,
  region,
} from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { campaigns } from '../sources.ts'
import { campaign } from './campaign.register.ts'

/** What a region, or a body of this one, did for a campaign since its last return. */
export const campaignReturn = defineRegister('campaign-return', {
  title: '专项行动进展',
  source: campaigns,
  key: null,
  fields: {
    campaign: link('专项行动', campaign),
    upTo: date('统计截至'),
    from: optional(region('报送地区')),
    body: optional(department('报送部门')),
    inspected: integer('检查单位数', { least: 0 }),
    found: integer('发现问题数', { least: 0 }),
    cases: integer('立案数', { least: 0 }),
    amount: money('案值', { least: 0 }),
    seized: optional(longText('查扣物品')),
    department: department('组织部门'),
  },
  readBy: caseReaders,
  headline: ['campaign', 'upTo'],
  sorts: ['upTo'],
  filters: ['campaign', 'from', 'state'],
  cube: { month: 'upTo', by: [], sums: ['inspected', 'found', 'cases', 'amount'] },
})
