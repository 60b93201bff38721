import {
  choice,
  code,
  defineRegister,
  integer,
  lines,
  link,
  longText,
  optional,
  text,
  yesNo,
} from '@zhiheng/kernel'
import { caseReaders, onceReleased } from '../../casework/rights.ts'
import { riskClasses } from '../product-classes.ts'
import { randomDraw } from '../sources.ts'
import { draw } from './draw.register.ts'

/** One line of a draw's lists, and where it came in the draw. */
export const drawEntry = defineRegister('draw-entry', {
  title: '抽取名录',
  source: randomDraw,
  key: ['draw', 'kind', 'code'],
  fields: {
    draw: link('双随机抽取', draw),
    kind: choice('名录', { firm: '企业', inspector: '人员' }),
    code: code('编号', { hint: '企业填统一社会信用代码，人员填岗位编号' }),
    name: text('名称'),
    stratum: optional(choice('抽取类别', riskClasses)),
    tickets: integer('签数', { least: 1, most: 16, hint: '签数多一倍，先被抽中的机会大一倍' }),
    conflicts: optional(
      lines('回避', {
        distinct: true,
        hint: '不得由其检查的企业，或不得检查它的人员，每行一个编号',
      }),
    ),
    excluded: optional(
      choice('不参加抽取', {
        higher: '上级已抽查',
        repeat: '半年内已抽查',
        closed: '已注销',
        conflict: '回避',
        other: '其他',
      }),
    ),
    why: optional(longText('不参加的理由')),
    rank: optional(integer('抽中次序')),
    drawn: optional(yesNo('抽中')),
    goesTo: optional(lines('派出', { hint: '企业由谁检查，人员检查谁' })),
    released: optional(yesNo('已公开', { internal: true })),
  },
  readBy: [...caseReaders, onceReleased],
  public: [
    'draw',
    'kind',
    'code',
    'name',
    'stratum',
    'tickets',
    'conflicts',
    'excluded',
    'why',
    'rank',
    'drawn',
    'goesTo',
  ],
  search: ['name'],
  sorts: ['rank'],
  filters: ['draw', 'kind', 'excluded', 'state'],
})
