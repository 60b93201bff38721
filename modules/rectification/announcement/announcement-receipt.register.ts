import { date, defineRegister, department, link, party, region, text } from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { spotCheckMeasures } from '../../casework/sources.ts'
import { nonconformity } from '../nonconformity/nonconformity.register.ts'

/** That an announcement was made, as the office that handles the case received it. */
export const announcementReceipt = defineRegister('announcement-receipt', {
  title: '公告回执',
  source: spotCheckMeasures.art(47),
  key: null,
  fields: {
    product: text('产品名称'),
    party: party('企业统一社会信用代码'),
    announcedOn: date('公告日期'),
    from: region('公告地区'),
    nonconformity: link('不合格处置', nonconformity),
    department: department('办理部门'),
  },
  readBy: caseReaders,
  filters: ['nonconformity', 'state'],
})
