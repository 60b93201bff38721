import {
  choice,
  code,
  decimal,
  defineRegister,
  department,
  integer,
  lines,
  link,
  longText,
  optional,
  text,
} from '@zhiheng/kernel'
import { readers } from '../../rights.ts'
import { criteria } from '../sources.ts'
import { scheme } from './scheme.register.ts'
import { criterionRoles, evidences, scorings } from './words.ts'

/**
 * One line of a scheme: a group, a criterion, or what limits the grade. `test` and `applies` hold what is asked as JSON
 * (`SchemeTest` of the kernel), which pages write from the fields of a form; how points follow are fields.
 */
export const criterion = defineRegister('criterion', {
  title: '评价项',
  source: criteria,
  key: ['scheme', 'code'],
  fields: {
    scheme: link('评价方案', scheme),
    code: code('编号'),
    under: optional(code('所属分组', { hint: '分组的编号；不填为顶层' })),
    place: integer('次序', { least: 1, most: 1_000_000 }),
    role: choice('类别', criterionRoles),
    title: text('名称'),
    words: optional(longText('规定原文')),
    rule: optional(code('所据规定', { internal: true })),
    cites: optional(text('依据', { hint: '准入条件、一票否决和等次限制必须写明' })),
    test: optional(longText('条件', { internal: true })),
    applies: optional(longText('适用条件', { internal: true })),
    scoring: optional(choice('计分方法', scorings)),
    points: optional(decimal('分值', '分', { least: 0, most: 1_000_000 })),
    floor: optional(decimal('零分点', '', { hint: '按比例计分的：到这个数为 0 分' })),
    target: optional(decimal('满分点', '', { hint: '按比例计分的：到这个数得满分' })),
    ceiling: optional(decimal('至多', '分', { least: 0, most: 1_000_000 })),
    steps: optional(
      lines('分档或名次分值', { hint: '分档写“达到的数=分值”，名次写分值，一行一个' }),
    ),
    grade: optional(text('限制到的等次')),
    department: optional(department('负责部门')),
    evidence: optional(choice('证明材料', evidences)),
  },
  readBy: readers,
  search: ['title'],
  filters: ['scheme', 'role', 'state'],
})
