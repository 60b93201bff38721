import {
  allow,
  choice,
  code,
  date,
  defineRegister,
  integer,
  longText,
  own,
  party,
  text,
  within,
} from '@zhiheng/kernel'
import { productClasses } from '../../casework/product-classes.ts'
import { inspectorate, office, system } from '../../roles.ts'
import { ownHospital } from '../rights.ts'
import { riskManagement } from '../sources.ts'

/** The quality office and the inspectorate know the figures; single cases stay with the hospital. */
const figuresFor = allow([office, inspectorate, system], { region: within(own.scope) })

/** One person hurt by a product, as a monitoring hospital enters it: no name, no number, no address, no day. */
export const injuryCase = defineRegister('injury-case', {
  title: '产品伤害病例',
  source: riskManagement,
  key: ['party', 'caseNo'],
  fields: {
    caseNo: code('医院病例序号', {
      impersonal: true,
      hint: '只在本医院内唯一，不得使用病历号、证件号',
    }),
    party: party('医院统一社会信用代码'),
    month: date('就诊月份', { hint: '填写当月第一天，例如 2026-03-01' }),
    age: integer('年龄', { least: 0, most: 120 }),
    sex: choice('性别', { male: '男', female: '女', unknown: '不详' }),
    product: text('致伤产品', { impersonal: true }),
    productClass: choice('产品类别', {
      ...productClasses,
      toy: '玩具和儿童用品',
      appliance: '家用电器',
      furniture: '家具',
      vehicle: '电动自行车等车辆',
    }),
    cause: choice('致伤原因', {
      cut: '切割、刺伤',
      burn: '烧烫伤',
      shock: '触电',
      fall: '跌落、碰撞',
      choke: '窒息、误吞',
      poison: '中毒、过敏',
      explosion: '爆炸、起火',
      other: '其他',
    }),
    place: choice('发生场所', {
      home: '家中',
      school: '学校',
      work: '工作场所',
      road: '道路',
      public: '公共场所',
      other: '其他',
    }),
    severity: choice('伤害程度', { slight: '轻', middle: '中', severe: '重', death: '死亡' }),
    hurt: longText('伤情和经过', {
      impersonal: true,
      hint: '不得填写姓名、电话、证件号码、住址',
    }),
  },
  readBy: [figuresFor, ownHospital],
  search: ['product'],
  sorts: ['month'],
  filters: ['party', 'productClass', 'cause', 'state'],
  cube: { month: 'month', by: ['productClass', 'cause', 'severity', 'place', 'sex'] },
})
