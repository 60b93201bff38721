import {
  choice,
  party as creditCode,
  date,
  defineRegister,
  department,
  lines,
  longText,
  optional,
  text,
  year,
  yesNo,
} from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { marketAccess } from '../sources.ts'

/** An enterprise that needs a permit for a product, in one year, and whether it has one. */
export const inScopeFirm = defineRegister('in-scope-firm', {
  title: '应持证企业',
  source: marketAccess,
  key: ['party', 'product', 'year'],
  inForce: { each: 'year', by: 'year' },
  fields: {
    party: creditCode('统一社会信用代码', { also: ['信用代码'] }),
    firm: text('企业名称'),
    product: text('产品名称', { also: ['产品'] }),
    year: year('年度', { also: ['年份'] }),
    kind: choice('应持证书类别', {
      industrial: '工业产品生产许可证',
      food: '食品生产许可证',
      ccc: '强制性产品认证证书',
      other: '其他',
    }),
    listedOn: date('列入日期'),
    hasPermit: optional(yesNo('是否持证', { hint: '没有核实的不填' })),
    department: department('监管部门'),
    assignees: optional(lines('经办人', { names: 'post' })),
    checkNote: optional(longText('核实情况')),
  },
  readBy: caseReaders,
  search: ['firm', 'product'],
  sorts: ['listedOn'],
  filters: ['party', 'year', 'kind', 'hasPermit', 'department', 'state'],
  cube: { month: 'listedOn', by: ['kind', 'hasPermit'] },
})
