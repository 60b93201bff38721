import {
  code,
  date,
  defineRegister,
  department,
  lines,
  longText,
  optional,
  region,
  text,
} from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { campaigns } from '../sources.ts'

/** A campaign of an upper office as a lower one received it, with the day of its next return. */
export const campaignNotice = defineRegister('campaign-notice', {
  title: '上级专项行动部署',
  source: campaigns,
  key: null,
  fields: {
    title: text('行动名称'),
    goods: lines('整治产品'),
    since: date('开始日期'),
    until: date('结束日期'),
    targets: longText('目标要求'),
    duty: optional(longText('分工')),
    from: region('部署地区'),
    campaign: code('专项行动', { internal: true }),
    department: department('组织部门'),
    nextOn: optional(date('下次报送日期')),
    endedFor: optional(longText('结束原因')),
  },
  readBy: caseReaders,
  search: ['title'],
  sorts: ['since'],
  filters: ['from', 'department', 'state'],
})
