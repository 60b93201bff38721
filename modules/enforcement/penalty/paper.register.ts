import { choice, date, defineRegister, file, link, optional, text } from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { penaltyLaw } from '../../casework/sources.ts'

/** One piece of a case's file. What goes to the police with the case is marked with its transfer. */
export const casePaper = defineRegister('case-paper', {
  title: '案件材料',
  source: penaltyLaw.art(46),
  key: null,
  fields: {
    title: text('材料名称'),
    case: link('案件', { name: 'penalty-case' }),
    transfer: optional(link('涉嫌犯罪移送', { name: 'crime-transfer' })),
    kind: choice('材料种类', {
      filing: '立案审批',
      investigation: '调查报告',
      goods: '涉案物品清单',
      test: '检验报告、鉴定意见',
      interview: '询问笔录',
      seizure: '查封、扣押文书',
      photo: '现场照片',
      other: '其他有关材料',
    }),
    file: file('文件'),
    on: date('形成日期'),
  },
  readBy: caseReaders,
  search: ['title'],
  sorts: ['on'],
  filters: ['case', 'transfer', 'kind', 'state'],
})
