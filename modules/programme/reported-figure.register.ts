import {
  code,
  decimal,
  defineRegister,
  department,
  file,
  longText,
  optional,
  text,
} from '@zhiheng/kernel'
import { readers, released } from '../rights.ts'
import { releasedField, takeDownField } from './release.ts'
import { reporting } from './sources.ts'

/** A figure that a department states, because no register counts it: one per indicator and period of a region. */
export const reportedFigure = defineRegister('reported-figure', {
  title: '填报数据',
  source: reporting,
  key: ['indicator', 'period'],
  fields: {
    indicator: text('指标名称', { also: ['指标'], hint: '与目标中的指标名称一致' }),
    period: code('期间', { also: ['时期', '年度'], hint: '写成 2026、2026-Q3 或 2026-10' }),
    value: decimal('数值', ''),
    unit: optional(text('单位')),
    department: department('填报部门'),
    evidence: optional(file('佐证材料')),
    note: optional(longText('说明')),
    released: releasedField,
    takeDown: takeDownField,
  },
  readBy: [...readers, released],
  search: ['indicator'],
  filters: ['indicator', 'department', 'state'],
})
