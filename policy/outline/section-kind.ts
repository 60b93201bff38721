import { groupsOf } from '../text/gates.ts'
import { BLANK, kindsIn, NOTE, TELLING } from '../text/signs.ts'

/** What a part of a policy document is for, told from its heading alone. */
export type SectionKind =
  | 'background'
  | 'idea'
  | 'goals'
  | 'rules'
  | 'duties'
  | 'guarantee'
  | 'work'

const BRACKETS = /[(〔][^()〔〕]{1,12}[)〕]/g

/** Words by which a heading gives itself away, and signs one of which it then holds; the first row that matches counts. */
const WORDS: readonly (readonly [kind: SectionKind, signs: string, words: RegExp])[] = [
  [
    'duties',
    '职分',
    /职责(分解|分工|任务)|任务分工|责任分工|部门职责|工作分工|^(?:单位|部门|工作|主要)?职责$/,
  ],
  ['guarantee', '障织督', /保障|组织实施|组织领导|组织保证|监督检查|督促检查/],
  [
    'background',
    '状势景顾言序效绩展础题义结况板境件',
    /现状|形势|背景|回顾|^(?:序言|前言|引言|序)$|主要成效|取得的(?:成绩|成效|进展)|(?:发展|工作|建设)基础$|存在.{0,4}问题|重要意义|重大意义|主要问题|问题(?:短板|和不足|与不足|不足)|困难和问题|短板(?:弱项|和不足|不足)?$|^.{0,6}工作(?:总结|情况|进展)$|^(?:基本|总体|主要|有关|前期)?(?:情况|概况)$|^(?:发展|工作|建设|规划|宏观|外部)(?:环境|背景|条件)$|(?:基础|条件|背景|环境|形势)[与和及](?:环境|条件|形势|现状|背景|基础|机遇|挑战)$/,
  ],
  [
    'background',
    '效绩展果',
    /^(?!.*(?:提升|提高|巩固|扩大|增强|确保|突出|注重)).{0,8}(?:发展|工作|建设|实施|阶段性|目前)(?:的)?(?:成效|成绩|进展|成果)(?:显著|明显)?$/,
  ],
  [
    'idea',
    '想路求则针',
    /指导思想|(?:总体|工作|发展|主要)思路|总体要求|基本思路|基本原则|工作原则|工作方针|发展方针|基本方针|基本要求/,
  ],
  ['goals', '标', /目标|指标|计划指标/],
  [
    'rules',
    '则准围件分核评级程题间点的象式道求据门释术义单体',
    /总则|附则|强[市县区镇乡村企业]{1,2}标准$|适用范围|(建设|评价|评定|考核|验收|创建|认定|评选|申报|命名|入选|奖励|计分)标准$|(申报|评选|基本)?条件$|[评计](?:分|分标准|分要点|分办法|分方法)$|(?:考核|评价|评估)(?:内容|等级|结果|程序|方式|方法|对象|步骤)|等级(?:划分|评定)|加分|扣分|计分|分值|(?:评选|申报|认定)(?:程序|材料|范围|对象)|^(?:活动|会议|培训|整治|实施|行动|创建|试点)?(?:主题|时间|地点|目的|范围|对象)(?:和地点|及地点|和范围)?$|^(?:申报|受理|评选|报名|征集|申请)(?:时间|方式|流程|渠道|要求|地点)$|^(?:政策|法律|编制|制定)?依据$|^主管部门$|^联系方式$|^(?:支持|奖励|资助|扶持)(?:方式|标准)$|名词解释|术语|定义|成员名单|重点及主体/,
  ],
]

const signsOf = groupsOf(WORDS.map(([, signs]) => signs))

/** 夯实发展基础, 解决突出问题: work on what a report would only describe. */
const ACTS =
  /^(?:解决|破解|补|针对|整[治改]|着力|聚焦|加[快强大]|巩固|提[升高]|强化|开展|直面|找准|夯实|打牢|筑牢|完善|做好|优化|营造|健全|推[进动]|改善|打造|创造|建[立设]|构建|实施|抓好|深化|拓展|厚植|增强)/

/** True for a heading that opens with what is to be done. */
export function isActing(heading: string): boolean {
  return ACTS.test(heading)
}

/** The kind of a section by its heading; `work` when nothing says otherwise. */
export function sectionKind(heading: string): SectionKind {
  const kinds = kindsIn(heading)
  if ((kinds & TELLING) === 0) return 'work'
  const bare = (kinds & NOTE) === 0 ? heading : heading.replace(BRACKETS, '')
  const plain = (kinds & BLANK) === 0 ? bare : bare.replace(/\s/g, '')
  if (/(目标|指标)(责任|考核|管理)/.test(plain)) return 'work'
  const signs = signsOf(plain)
  const kind = WORDS.find(([, , words], row) => (signs & (1 << row)) !== 0 && words.test(plain))
  if (kind === undefined) return 'work'
  return kind[0] === 'background' && isActing(plain) ? 'work' : kind[0]
}
