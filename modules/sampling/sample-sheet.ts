import {
  choice,
  code,
  date,
  decimal,
  department,
  file,
  lines,
  link,
  money,
  optional,
  party,
  region,
  text,
  yesNo,
} from '@zhiheng/kernel'
import { productionBase } from '../produce/base/production-base.register.ts'
import { catalogues, countings, places, regimes } from './product-classes.ts'
import { samplingTask } from './task/sampling-task.register.ts'

/** What the sheet of a batch that officers took says beyond a finished list of results. */
export const sheetFields = {
  task: optional(link('抽样任务', samplingTask)),
  regime: optional(
    choice('抽查制度', regimes, {
      hint: '农产品在生产环节由农业农村部门抽查的选产地抽查，进入市场后由市场监管部门抽查的选市场抽查',
    }),
  ),
  countsAs: optional(
    choice('计入', countings, { hint: '只有市场抽查计入合格率；未填的导入数据按市场抽查计' }),
  ),
  place: optional(choice('抽样地点', places)),
  base: optional(link('生产基地', productionBase, { hint: '在农产品生产基地抽取的填写' })),
  department: optional(department('承办部门')),
  makerCode: optional(party('生产单位统一社会信用代码')),
  makerRegion: optional(region('生产单位所在地区', { hint: '不在本地区的，不合格时通报该地区' })),
  brand: optional(text('商标')),
  model: optional(text('规格型号')),
  lot: optional(text('批号')),
  producedOn: optional(date('生产日期')),
  standard: optional(text('标称执行标准')),
  catalogue: optional(
    choice('所属目录', catalogues, { hint: '生产许可或强制性认证目录内的产品填写' }),
  ),
  healthSafety: optional(yesNo('是否涉及健康安全')),
  licenceNo: optional(code('许可证或认证编号')),
  lotSize: optional(decimal('抽样基数', '件')),
  taken: optional(decimal('抽样数量', '件', { hint: '检验用样品数量' })),
  reserve: optional(decimal('备样数量', '件')),
  price: optional(money('购样价款')),
  seals: optional(lines('封条编号')),
  photos: optional(lines('现场照片', { names: 'file' })),
  orderProof: optional(file('网络购样订单', { hint: '网络购样的须提交' })),
  paymentProof: optional(file('网络购样付款凭证')),
  deliveryProof: optional(file('网络购样物流凭证')),
  storage: optional(text('储运条件')),
} as const

/** What becomes of the batch afterwards. */
export const courseFields = {
  laboratory: optional(party('承检机构统一社会信用代码')),
  assignees: optional(lines('可见者', { internal: true })),
  mainFailed: optional(yesNo('主要特性指标不合格')),
  enlisted: optional(yesNo('已列入结果公告', { internal: true })),
  released: optional(yesNo('已公开', { internal: true })),
} as const

export const sheetNames = Object.keys(sheetFields) as (keyof typeof sheetFields)[]
