import {
  choice,
  date,
  defineRegister,
  department,
  link,
  longText,
  optional,
  region,
} from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { riskManagement } from '../sources.ts'

/** Whom a warning tells: a department of the region, or another region. */
export const recipient = defineRegister('warning-recipient', {
  title: '预警接收单位',
  source: riskManagement,
  key: null,
  fields: {
    warning: link('风险预警', { name: 'warning' }),
    department: optional(department('接收部门')),
    toRegion: optional(region('接收地区')),
    listedOn: date('列入日期'),
    receipt: choice('签收', { pending: '未签收', signed: '已签收', elsewhere: '外地，见送达回执' }),
    measures: optional(longText('采取的措施')),
  },
  headline: ['warning', 'listedOn'],
  readBy: caseReaders,
  filters: ['warning', 'department', 'toRegion', 'receipt', 'state'],
  cube: { month: 'listedOn', by: ['receipt'] },
})
