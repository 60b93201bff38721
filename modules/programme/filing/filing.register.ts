import { code, defineRegister, integer, longText, optional, region, text } from '@zhiheng/kernel'
import { readers } from '../../rights.ts'
import { plans } from '../sources.ts'

const compared = (title: string) => optional(integer(title, { hint: '报送时与上级文件比对' }))

/**
 * A plan that a lower region has filed, as it was that day. The latest of a region for an upper document counts; the
 * numbers of the comparison are absent where the lower office could not read the upper document.
 */
export const filing = defineRegister('plan-filing', {
  title: '下级计划报送',
  source: plans,
  key: null,
  fields: {
    title: text('计划名称'),
    docNo: optional(text('发文字号')),
    from: region('报送地区'),
    document: code('原件', { internal: true }),
    upperNo: text('所依据的上级文件'),
    version: integer('第几次报送'),
    digest: code('正文摘要', { hint: '报送时正文的 SHA-256' }),
    goals: integer('目标数'),
    tasks: integer('任务数'),
    covered: compared('已覆盖'),
    weaker: compared('低于上级'),
    missing: compared('缺失'),
    unknown: compared('待核对'),
    note: optional(longText('报送说明')),
    opinion: optional(longText('审核意见')),
  },
  readBy: readers,
  search: ['title'],
  sorts: ['version'],
  filters: ['from', 'upperNo', 'state'],
})
