import {
  choice,
  code,
  defineRegister,
  department,
  link,
  longText,
  optional,
  region,
} from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { upperConsent } from '../sources.ts'

/** What the office above answered, as the asking authority received it; the enterprise does not read it. */
export const consentReply = defineRegister('list-consent-reply', {
  title: '上级对列入名单的答复',
  source: upperConsent,
  key: null,
  fields: {
    entryNo: code('名单办理编号'),
    entry: link('名单记录', { name: 'list-entry' }),
    result: choice('答复', { agreed: '同意', refused: '不同意' }),
    opinion: optional(longText('意见')),
    upperRegion: region('答复机关所在地区'),
    department: department('办理部门'),
  },
  readBy: caseReaders,
  headline: ['entryNo', 'opinion'],
  filters: ['entry', 'department', 'state'],
})
