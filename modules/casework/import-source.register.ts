import { code, defineRegister, lines, optional, text, yesNo } from '@zhiheng/kernel'
import { importers } from './rights.ts'
import { foreignLists } from './sources.ts'

/**
 * What the columns of a list from elsewhere mean, remembered by where it comes from. What a region has not remembered
 * is proposed by the titles and other names of the fields.
 */
export const importSource = defineRegister('import-source', {
  title: '导入来源与列名对照',
  source: foreignLists,
  key: ['name', 'register'],
  fields: {
    name: text('来源名称'),
    register: code('台账', { hint: '台账的标识，例如 channel-record' }),
    columns: lines('列名对照', {
      hint: '每行一列，写作“表头 → 字段名称”；不导入的列写作“表头 → 不导入”',
    }),
    given: optional(
      lines('固定内容', { hint: '表中没有、每行都相同的内容，写作“字段名称 → 内容”' }),
    ),
    yuan: yesNo('金额以元填写'),
  },
  readBy: importers,
  search: ['name'],
  filters: ['register', 'state'],
})
