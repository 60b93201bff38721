import { defineAct } from '@zhiheng/kernel'

/** 市场监管总局令第44号, from 2021-09-01: articles 5 to 10 list the acts, article 12 the factors. */
const seriousList = defineAct('市场监督管理严重违法失信名单管理办法（市场监管总局令第44号）')
export const listedActs = seriousList.at('第5条至第10条')
export const listNotice = seriousList.at('告知和陈述、申辩')
export const upperConsent = seriousList.at('上一级机关同意')
export const listDecision = seriousList.at('列入决定')
export const listPublication = seriousList.at('公示')
export const listTerm = seriousList.at('列入期限')
export const earlyRemoval = seriousList.at('提前移出')
export const listRemoval = seriousList.at('移出')

/** 国办发〔2025〕22号: three classes with their public terms, and the way back told together with the decision. */
export const repairPlan = defineAct(
  '国务院办公厅关于进一步完善信用修复制度的实施方案（国办发〔2025〕22号）',
)
export const repairClasses = repairPlan.at('失信信息分类')
export const repairConditions = defineAct('信用修复管理办法（国家发展改革委令第36号）').at(
  '修复条件和办理',
)

const bannerPlan = defineAct('鄂托克前旗推进质量强旗实施方案（2019年）')
/** 失信惩戒机制. */
export const jointMeasures = bannerPlan.at('三（五）3')
/** What no act that was read settles. */
const rules = defineAct('质量工作办理规则')
export const corrections = rules.at('异议与更正')
export const measureExecution = rules.at('失信惩戒措施的实施')
/** What is above a province: nobody's consent is needed there. */
export const country = '0'
