import { date, defineRegister, optional, text, yesNo } from '@zhiheng/kernel'
import { caseReaders, onceReleased } from '../../casework/rights.ts'
import { jointMeasures } from '../sources.ts'

/** A list of measures that holds here: the national one with what the province adds, by its edition. */
export const measureList = defineRegister('measure-list', {
  title: '失信惩戒措施清单',
  source: jointMeasures,
  key: ['name'],
  fields: {
    name: text('清单名称'),
    document: text('印发文件及文号'),
    since: date('施行日期'),
    until: optional(date('有效期至')),
    released: optional(yesNo('是否公开')),
  },
  readBy: [...caseReaders, onceReleased],
  public: ['name', 'document', 'since', 'until'],
  search: ['name'],
  sorts: ['name'],
  filters: ['state'],
})
