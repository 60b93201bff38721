import {
  choice,
  defineRegister,
  department,
  link,
  money,
  optional,
  serial,
  text,
  year,
  yesNo,
} from '@zhiheng/kernel'
import { caseReaders, onceReleased } from '../../casework/rights.ts'
import { levels, regimes } from '../product-classes.ts'
import { productQualityLaw } from '../sources.ts'

/** What is to be sampled in a year or for an occasion: drafted, approved and made public. */
export const samplingPlan = defineRegister('sampling-plan', {
  title: '监督抽查计划',
  source: productQualityLaw.art(15),
  key: null,
  fields: {
    planNo: serial('计划编号'),
    year: year('年度'),
    title: text('计划名称'),
    regime: choice('抽查制度', regimes),
    level: choice('抽查级别', levels),
    kind: choice('计划种类', { annual: '年度计划', special: '专项计划', problem: '问题导向' }),
    document: optional(link('依据文件', { name: 'document' })),
    budget: optional(money('经费')),
    department: department('承办部门'),
    released: optional(yesNo('已公开', { internal: true })),
  },
  readBy: [...caseReaders, onceReleased],
  public: ['planNo', 'year', 'title', 'regime', 'level', 'kind'],
  search: ['title'],
  sorts: ['year'],
  filters: ['year', 'regime', 'level', 'kind', 'department', 'state'],
})
