import {
  date,
  defineRegister,
  department,
  longText,
  optional,
  serial,
  text,
  yesNo,
} from '@zhiheng/kernel'
import { caseReaders, onceReleased } from '../../casework/rights.ts'
import { complaintMeasures } from '../../casework/sources.ts'

/** What consumers are warned of, from what complaints and reports show. */
export const consumerWarning = defineRegister('consumer-warning', {
  title: '消费警示',
  source: complaintMeasures.art(39),
  key: null,
  fields: {
    title: text('标题'),
    warningNo: optional(serial('警示编号')),
    product: optional(text('商品或服务')),
    text: longText('警示内容', { hint: '向社会公布，不含投诉人和举报人的信息' }),
    advice: longText('消费提示'),
    basis: optional(longText('依据', { hint: '内部使用，不公布' })),
    draftedOn: date('拟稿日期'),
    department: department('拟稿部门'),
    releasedOn: optional(date('公布日期')),
    released: optional(yesNo('是否公开')),
  },
  readBy: [...caseReaders, onceReleased],
  public: ['title', 'warningNo', 'product', 'text', 'advice', 'releasedOn'],
  search: ['title'],
  sorts: ['draftedOn'],
  filters: ['department', 'state'],
})
