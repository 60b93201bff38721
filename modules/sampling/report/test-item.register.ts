import {
  choice,
  date,
  decimal,
  defineRegister,
  lines,
  link,
  longText,
  optional,
  text,
  yesNo,
} from '@zhiheng/kernel'
import { caseReaders, ownLaboratory } from '../../casework/rights.ts'
import { reporting } from '../sources.ts'

/** One item of a report, measured against its limits. */
export const testItem = defineRegister('test-item', {
  title: '检验项目',
  source: reporting,
  key: null,
  fields: {
    report: link('检验报告', { name: 'test-report' }),
    sampledOn: date('抽样日期', { hint: '与报告上的一致' }),
    item: text('检验项目', { also: ['项目', '项目名称'] }),
    unit: optional(text('计量单位', { also: ['单位'] })),
    measured: optional(decimal('实测值', '')),
    measuredText: optional(
      text('实测结果', { hint: '不是数值的，如“未检出”', also: ['检验结果'] }),
    ),
    lowerLimit: optional(decimal('下限', '')),
    upperLimit: optional(decimal('上限', '')),
    limitText: text('标准要求', { also: ['技术要求', '标准指标'] }),
    judgement: optional(
      choice(
        '单项判定',
        { pass: '合格', fail: '不合格', unjudged: '不判定' },
        { also: ['判定', '单项结论'] },
      ),
    ),
    main: yesNo('主要特性指标', { also: ['是否主要指标'] }),
    explanation: optional(longText('说明', { hint: '判定与限值不一致的，须说明理由' })),
    assignees: optional(lines('可见者', { internal: true })),
  },
  readBy: [...caseReaders, ownLaboratory],
  search: ['item'],
  filters: ['report', 'judgement', 'state'],
})
