import {
  choice,
  code,
  date,
  defineRegister,
  department,
  link,
  longText,
  optional,
  party,
  region,
  serial,
  text,
  yesNo,
} from '@zhiheng/kernel'
import { caseReaders, onceReleased } from '../../casework/rights.ts'
import { spotCheckMeasures } from '../../casework/sources.ts'
import { referralUp } from './referral-up.register.ts'

/** What an authority tells everyone of an enterprise that did not put things right. */
export const announcement = defineRegister('announcement', {
  title: '质量公告',
  source: spotCheckMeasures.art(47),
  key: null,
  fields: {
    product: text('产品名称'),
    kind: choice('公告类别', { stillFailing: '复查仍不合格', exit: '强制退出市场' }),
    party: party('企业统一社会信用代码'),
    text: longText('公告内容'),
    until: optional(date('公告至', { hint: '不填的长期公告' })),
    noticeNo: optional(serial('公告编号')),
    announcedOn: optional(date('公告日期')),
    origin: region('办理地区'),
    referral: optional(link('上报件', referralUp)),
    about: code('所公告的案件', { internal: true }),
    department: department('办理部门'),
    released: optional(yesNo('是否公开')),
  },
  readBy: [...caseReaders, onceReleased],
  public: ['noticeNo', 'product', 'kind', 'party', 'text', 'announcedOn', 'until'],
  search: ['product'],
  sorts: ['announcedOn'],
  filters: ['kind', 'party', 'department', 'state'],
})
