import {
  choice,
  party as creditCode,
  date,
  defineRegister,
  department,
  longText,
  optional,
  text,
  yesNo,
} from '@zhiheng/kernel'
import { caseReaders, onceReleased, ownFirm } from '../../casework/rights.ts'
import { safetyProjects } from '../sources.ts'

/** A dairy or a restaurant that takes part in a project of trust, and whether it bears its label. */
export const safetyProject = defineRegister('safety-project', {
  title: '放心工程参与单位',
  source: safetyProjects,
  key: null,
  fields: {
    firm: text('单位名称'),
    party: creditCode('统一社会信用代码'),
    project: choice('工程', { dairy: '放心奶', restaurant: '放心餐馆' }),
    standard: text('验收标准', { hint: '标准或办法的名称和编号' }),
    appliedOn: date('申请日期'),
    checkedOn: optional(date('验收日期')),
    findings: optional(longText('验收或检查情况')),
    labelSince: optional(date('授牌日期')),
    labelUntil: optional(date('有效期至')),
    department: department('主管部门'),
    released: optional(yesNo('是否公开')),
  },
  readBy: [...caseReaders, ownFirm, onceReleased],
  public: ['firm', 'project', 'standard', 'labelSince', 'labelUntil'],
  search: ['firm'],
  sorts: ['appliedOn'],
  filters: ['party', 'project', 'department', 'state'],
})
