import {
  choice,
  defineRegister,
  integer,
  lines,
  link,
  optional,
  text,
  yesNo,
} from '@zhiheng/kernel'
import { caseReaders, onceReleased } from '../../casework/rights.ts'
import { productClasses, stages } from '../product-classes.ts'
import { productQualityLaw } from '../sources.ts'
import { samplingPlan } from './sampling-plan.register.ts'

/** One product of a sampling plan: how many batches, tested for what and against which standard. */
export const planItem = defineRegister('plan-item', {
  title: '抽查计划产品',
  source: productQualityLaw.art(15),
  key: null,
  fields: {
    plan: link('监督抽查计划', samplingPlan),
    product: text('产品名称'),
    productClass: choice('产品类别', productClasses),
    stage: choice('环节', stages),
    batches: integer('计划批次', { least: 1 }),
    testItems: lines('检验项目', { least: 1, distinct: true }),
    standard: text('检验依据'),
    perClass: optional(
      lines('各类企业抽查比例', {
        hint: '按风险类别抽取的填写，每行一类，如 a:1 表示 A 类抽 1%；不填则不分类别',
        distinct: true,
      }),
    ),
    released: optional(yesNo('已公开', { internal: true })),
  },
  readBy: [...caseReaders, onceReleased],
  public: ['plan', 'product', 'productClass', 'stage', 'batches', 'testItems', 'standard'],
  search: ['product'],
  filters: ['plan', 'productClass', 'state'],
})
