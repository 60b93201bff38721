import { choice, date, defineRegister, link, longText, optional, text } from '@zhiheng/kernel'
import { document } from '../../programme/document.register.ts'
import { readers } from '../../rights.ts'
import { inspection } from '../sources.ts'

/** One inspection of how tasks are carried out. Whom it looks at is `inspection-subject`, what it finds `finding`. */
export const round = defineRegister('inspection-round', {
  title: '督查',
  source: inspection,
  key: null,
  fields: {
    title: text('督查名称'),
    kind: choice('督查方式', { timely: '适时督查', regular: '定期督查', assessment: '检查考核' }),
    startsOn: date('开始日期'),
    endsOn: date('结束日期'),
    document: optional(link('纲要文件', document)),
    basis: optional(text('依据文件', { hint: '文件名称和发文字号' })),
    summary: optional(longText('督查情况')),
  },
  readBy: readers,
  search: ['title'],
  sorts: ['startsOn'],
  filters: ['kind', 'document', 'state'],
})
