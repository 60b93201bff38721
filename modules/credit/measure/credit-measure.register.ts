import {
  choice,
  code,
  date,
  defineRegister,
  department,
  link,
  longText,
  optional,
  text,
  yesNo,
} from '@zhiheng/kernel'
import { caseReaders, onceReleased } from '../../casework/rights.ts'
import { firmsOnceReleased } from '../rights.ts'
import { jointMeasures } from '../sources.ts'
import { measureList } from './measure-list.register.ts'

/** One line of such a list: what is done, by which department, on which article. Nothing else may be done. */
export const creditMeasure = defineRegister('credit-measure', {
  title: '失信惩戒措施',
  source: jointMeasures,
  key: ['list', 'measureNo'],
  fields: {
    list: link('措施清单', measureList),
    measureNo: code('措施编号'),
    says: longText('措施内容'),
    level: choice('清单来源', { national: '全国基础清单', local: '地方补充清单' }),
    act: text('法律、法规或者政策依据'),
    article: text('条款'),
    department: department('实施部门'),
    since: date('施行日期'),
    until: optional(date('有效期至')),
    released: optional(yesNo('是否公开')),
  },
  readBy: [...caseReaders, firmsOnceReleased, onceReleased],
  public: ['measureNo', 'says', 'level', 'act', 'article', 'department', 'since', 'until'],
  headline: ['says'],
  search: ['act'],
  sorts: ['measureNo'],
  filters: ['list', 'level', 'department', 'state'],
})
