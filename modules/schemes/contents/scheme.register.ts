import {
  choice,
  code,
  date,
  decimal,
  defineRegister,
  integer,
  lines,
  link,
  longText,
  optional,
  text,
  yesNo,
} from '@zhiheng/kernel'
import { readers, released } from '../../rights.ts'
import { drafting } from '../sources.ts'
import { combinations, contentKinds, rescalings, tieRules } from './words.ts'

/**
 * One version of what good means, as a clerk edits it: what holds for the whole. Its criteria, grades, terms and stages
 * are records of their own. Once it is approved, `canonical` is its content as JSON and `hash` the name of that.
 */
export const scheme = defineRegister('scheme', {
  title: '评价方案',
  source: drafting,
  key: ['code', 'version'],
  fields: {
    code: code('方案编号', { hint: '字母、数字和连字符，同一方案各版本相同' }),
    version: integer('版本', { least: 1, most: 9999 }),
    title: text('方案名称'),
    kind: choice('方案类型', contentKinds),
    subject: code('评价对象', { hint: '系统声明的评价对象，如 party（企业与组织）' }),
    among: optional(longText('对象范围', { internal: true })),
    combine: choice('结果的得出', combinations),
    total: optional(decimal('总分', '分', { least: 0, most: 1_000_000 })),
    base: optional(decimal('基础分', '分', { least: 0, most: 1_000_000 })),
    decimals: integer('得分小数位数', { least: 0, most: 2 }),
    rescale: choice('不适用条目的分值', rescalings),
    placesMost: optional(integer('名额', { least: 1, most: 100_000 })),
    placesLeast: optional(decimal('入选最低分', '分', { least: 0, most: 1_000_000 })),
    tieBy: optional(lines('并列时先比较的条目', { hint: '条目编号，按先后，一行一个' })),
    tieElse: optional(choice('仍并列的', tieRules)),
    goesOut: yesNo('结果对外', { hint: '结果让评价机关以外的人知道的，不能用仅供内部参考的数据' }),
    since: optional(date('施行日期', { hint: '从这一天起施行，由系统按日生效' })),
    until: optional(date('废止日期')),
    replaces: optional(link('所取代的版本', { name: 'scheme' })),
    copiedFrom: optional(code('复制自', { internal: true })),
    template: optional(code('所用范本', { internal: true })),
    edits: optional(integer('修改次数', { internal: true })),
    lastDay: optional(date('施行前一日', { internal: true })),
    canonical: optional(longText('方案全文', { internal: true, verbatim: true })),
    hash: optional(code('内容摘要', { internal: true })),
    released: optional(yesNo('已公布', { internal: true })),
  },
  readBy: [...readers, released],
  search: ['title'],
  sorts: ['title', 'since'],
  filters: ['code', 'kind', 'state', 'hash'],
})
