import { mayEndWith } from '../text/gates.ts'
import { endsInOneOf } from '../text/lexicon.ts'
import { SUBJECT } from './words.ts'

/** Words that tell how a rate is taken but not of what. */
const PLAIN_WORDS = [
  '一次性',
  '一次',
  '交付使用',
  '交付',
  '使用',
  '交工',
  '竣工',
  '验收',
  '综合',
  '质量',
  '安全',
  '监督',
  '抽查',
  '抽检',
  '抽验',
  '抽样',
  '监测',
  '检测',
  '检验',
  '定期',
  '登记',
  '注册',
  '评价性',
  '批次',
  '总体',
  '平均',
  '优良',
  '优质',
  '优等品',
  '合格',
  '达标',
  '整改',
  '处理',
  '处置',
  '治理',
  '隐患',
  '持证上岗',
  '作业人员',
  '职业人员',
  '人员',
  '满意',
  '群众',
  '年度',
  '培训',
  '办理',
  '顾客',
  '用户',
  '受检',
  '检定',
  '覆盖',
  '普及',
  '完成',
  '办结',
  '受理',
  '按期',
  '及时',
  '成功',
  '交验',
  '出厂',
  '分部',
  '主体',
  '按时',
  '限期',
  '结案',
  '回访',
  '查处',
  '兑现',
  '履约',
] as const

const TAIL = '(?:率|度|指数|比例|比重|占比|水平|得分|分值|办理时间|办理时限)'
const PLAIN = PLAIN_WORDS.join('|')
const BARE = new RegExp(`^(?:${PLAIN})*${TAIL}$`)
const MEASURED = new RegExp(`(?:${PLAIN})*[\\u4e00-\\u9fff]{0,2}${TAIL}$`)
const CORE =
  /(?:合格|优良|优质|达标|满意|覆盖|普及|完成|成功|受检|办结|整改|处理|登记|检验|上岗|治理|好路|优等路|符合|贡献)?(?:率|度|指数)$/
const ENDS =
  /(?:率|度|指数|比例|比重|占比|得分|分值|系数|(?:覆盖|培训|抽查|检查|监督|受检|普及)面|比值|浓度|强度|总量|总数|数量|拥有量|产值|总额|能耗|损失|贡献|水平|增幅|降幅|增速|时间|时限|时长|周期|费用)$/

/** 顾客满意度 says whose it is. */
const OF_PEOPLE = /^(?:顾客|用户|群众)满意/

/** The last signs of what `BARE` and `ENDS` match. */
const BARE_ENDS = '率度数例重比平分值间限'
const MEASURE_ENDS = `${BARE_ENDS}面量额耗失献幅速长期用`

/** True for 合格率, 交付使用合格率 and other measures that do not say of what. */
export function isBareMeasure(name: string): boolean {
  const bare = name.length <= 14 && mayEndWith(name, BARE_ENDS) && BARE.test(name)
  return bare && !OF_PEOPLE.test(name)
}

/** 建档率, 占比, 知晓率: a measure so short that its subject was said before. */
const SHORT = /^(?:[\u4e00-\u9fff]{2,3}率|满意度|知晓度|占比|比例|比重|拥有量|持有量)$/

/** True for a measure that names no subject of its own. */
export function isShortMeasure(name: string): boolean {
  return name.length <= 4 && SHORT.test(name) && !SUBJECT.test(name)
}

/** True when a name ends like something that can be measured, e.g. …合格率, …指数, …总量. */
export function endsInMeasure(name: string): boolean {
  const bare = endsInOneOf(name, '”"’') ? name.slice(0, -1) : name
  return mayEndWith(bare, MEASURE_ENDS) && ENDS.test(bare)
}

/** What a measure is taken of: 重点工程 of 重点工程一次验收合格率; empty when nothing is left. */
export function subjectOf(name: string): string {
  const found = MEASURED.exec(name.slice(-24))
  return found === null ? '' : name.slice(0, name.length - found[0].length)
}

/** The name without its last rate word: 高速公路竣工验收 of 高速公路竣工验收合格率. */
export function withoutCore(name: string): string {
  return name.replace(CORE, '')
}

/** True for a rate word that stands alone, as 优良率 does behind 合格率. */
export function isLoneCore(name: string): boolean {
  return CORE.test(name) && name.replace(CORE, '') === '' && name.length >= 3
}

/** Rates, degrees and shares: measures that another subject may take over. */
export const RATED = /(?:率|度|指数|比例|比重|占比|得分|覆盖面)$/

const LOW =
  /(?:浓度|死亡率|死亡人数|困人率|故障率|事故率|返修率|缺陷率|损失率|不合格率|差错率|漏损率|投诉率|能耗|(?:办结|办理|处置|到达|响应|审批)(?:时间|时限|时长))$/

/** True for what is to be low: a figure without a word for its direction is the most it may be. */
export function isToBeLow(name: string): boolean {
  return LOW.test(name)
}
