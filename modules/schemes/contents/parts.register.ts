import {
  code,
  decimal,
  defineRegister,
  integer,
  lines,
  link,
  optional,
  text,
  yesNo,
} from '@zhiheng/kernel'
import { readers } from '../../rights.ts'
import { criteria, drafting } from '../sources.ts'
import { scheme } from './scheme.register.ts'

const place = integer('次序', { least: 1, most: 1_000_000 })
const within = link('评价方案', scheme)

/** One grade, from the best; the last has no least. */
export const gradeBand = defineRegister('grade-band', {
  title: '等次',
  source: criteria,
  key: ['scheme', 'grade'],
  fields: {
    scheme: within,
    place,
    grade: text('等次代号'),
    title: text('等次名称'),
    least: optional(decimal('最低分', '分', { hint: '最低一等不填' })),
    mostShare: optional(decimal('至多占比', '%', { least: 0, most: 100 })),
    mostCount: optional(integer('至多名额', { least: 0, most: 100_000 })),
    mapsTo: optional(lines('在其他尺度上', { hint: '写作“尺度=等次”，一行一个' })),
  },
  readBy: readers,
  filters: ['scheme', 'state'],
})

/** A number of the rules beside the criteria: how many, how long, how much, by which day. */
export const schemeTerm = defineRegister('scheme-term', {
  title: '方案设定',
  source: drafting,
  key: ['scheme', 'name'],
  fields: {
    scheme: within,
    place,
    name: code('代号'),
    title: optional(text('名称')),
    amount: optional(decimal('数值', '', { hint: '文件没有规定的，由本地填写后再用' })),
    unit: optional(
      text('单位', { hint: '每年的某一天写“月日”，数值写作月和日，如 715 为 7 月 15 日' }),
    ),
    text: optional(text('文字规定')),
    rule: optional(code('所据规定', { internal: true })),
    cites: optional(text('依据')),
    verified: yesNo('已与原文核对'),
  },
  readBy: readers,
  filters: ['scheme', 'state'],
})

/** One stage of what is done under the scheme, in order. */
export const schemeStage = defineRegister('scheme-stage', {
  title: '方案环节',
  source: drafting,
  key: ['scheme', 'code'],
  fields: {
    scheme: within,
    place,
    code: code('编号'),
    title: text('名称'),
    rule: optional(code('所据规定', { internal: true })),
    needs: optional(lines('须先填写的设定', { hint: '设定的代号，一行一个' })),
  },
  readBy: readers,
  filters: ['scheme', 'state'],
})
