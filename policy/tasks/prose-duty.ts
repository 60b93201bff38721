import { COULD_BE_NAME, type DepartmentList, departmentsIn } from './departments.ts'
import { helpersIn, joinedBy, READ } from './who-helps.ts'

/** Who prose makes responsible: 甲局牵头负责…, 由甲局负责…, 甲局负责…,乙、丙等部门要密切配合. */
export interface ProseDuty {
  readonly lead: readonly string[]
  readonly responsible: readonly string[]
  readonly cooperating: readonly string[]
  readonly open: boolean
  /** True for 甲局要…, which gives work without a word for the role. */
  readonly told?: boolean
}

const LEADS =
  /^([^,。;:()]{3,40}?)(?:要|应|应当)?(?:充分|切实|认真)*(?:(?:负起|履行|承担起?)?牵头(?!单位|部门)|负责(?!人|任|制(?![定造作订]))|(?<=^由.{3,40})(?:组织|承担|承办|具体实施|制定|起草|编制))/
const TOLD = /^(?:其中)?([^,。;:()]{3,40}?)(?:要|应当?|须|必须)(?!求|素|点|急)/
/** 省财政厅、省税务局落实优惠政策, 市督查室对…开展督查: named offices and what they do. */
const ACTS =
  /^((?:[^、,。;:()的]{2,20}(?:局|委|厅|办|部|署|院|中心|室)[、和与及])*[省市县区旗州盟][^、,。;:()的]{1,19}?(?:局|委|厅|办|部|署|院|中心|室))(?:等(?:有关|相关)?(?:部门|单位))?(按照?(?:各自)?职责(?:分工)?|分别|共同|联合)?(?:要|应)?(?:积极|认真|定期|及时|每年|每半年|每季度|每月|(?:\d{1,2}月)?(?:\d{1,2}日)?底?前)*(?:对|将|把|组织|开展|落实|推进|推动|制定|加强|强化|指导|建立|统筹|做好|完善|建设|编制|安排|督促|承担|研究|支持)/
const BY_DUTY = /(?:按照?|根据|依)(?:各自)?(?:职责|职能)(?:分工)?$|(?:分别|共同|具体)$/
const CHARGED = /^(?:由|并由)|(?:职责|职能)(?:分工)?$|(?:分别|共同)$/
const OFFICE =
  /(?:局|委|厅|办|部|部门|署|公司|海关|总队|[支大法]队|所|站|院|中心|协会|学会|政府|办事处|管委会|银行|[支分]行|团委|妇联|工商联|总工会|(?:办公|督[查察]|研究|政研|法制|考核|[办科处股])室)$/
const NO_OFFICE = /小组$|本部门|企业|设在|负责人|加强|完善|建立|^各(?:有关)?部门$/
/** Everybody of a kind, and no office: 各有关部门, 金融监管部门. */
const GENERIC =
  /^(?:各(?:级|地)?(?:有关|相关)?|全[省市县区旗]各?|有关|相关)(?:职能|成员|业务|主管)?(?:部门|单位|政府|人民政府|区县)$/
/** 各局要… speaks to everybody of a kind, not to one office. */
const NOBODY_TOLD =
  /^(?:各|有关|相关)|(?:^|职能|主管|监管|执法|行政|政府|责任|成员|业务|管理|上级|执行|使用|生产|实施|审批|其他|金融|新闻|舆论|科研|技术|经营|流通|用人)部门$|^[^省市县区旗州盟镇乡街]*(?:所|站|院|中心|协会|学会|公司|政府)$/
const GROUP_TAIL = /等(?:有关|相关|职能|行业|主管|业务)*(?:部门|单位)$/

function isOffice(name: string): boolean {
  return OFFICE.test(name) && !NO_OFFICE.test(name) && !GENERIC.test(name)
}

/** The offices that are the subject of a clause; undefined when it is anything else. */
function officesIn(subject: string): DepartmentList | undefined {
  const list = departmentsIn(subject)
  const grouped = GROUP_TAIL.test(subject)
  const fits = (name: string) => isOffice(name) || (grouped && COULD_BE_NAME.test(name))
  return list.names.length > 0 && list.names.every(fits) ? list : undefined
}

/** The duties a sentence of prose gives, of which an office is the subject; one for each that leads or is charged. */
export function proseDuties(sentence: string): ProseDuty[] {
  const found: ProseDuty[] = []
  const given: ProseDuty[] = []
  for (let from = 0; from < sentence.length && from < READ; ) {
    const clause = sentence
      .slice(from, from + READ)
      .replace(COUNTED, '')
      .replace(TOPIC, '')
    const duty = dutyAt(clause)
    if (duty !== undefined) found.push(duty)
    else given.push(...[told(clause) ?? acting(clause) ?? []].flat())
    const comma = sentence.indexOf(',', from)
    from = comma < 0 ? sentence.length : comma + 1
  }
  return found.length > 0 ? found : given.filter((one, at) => at === 0 || one.lead.length === 0)
}

/** 考核办法由县局制定: what the work is about, in front of who does it. */
const TOPIC =
  /^[^,。;:()由]{2,24}(?=由[省市县区旗州盟][^,。;]{2,30}(?:制定|组织|负责|会同|牵头|起草|编制))/

/** 一是, 二是 in front of what is enumerated. */
const COUNTED = /^\s*(?:[一二三四五六七八九十]是|其[一二三四五]|首先|同时)[,:]?/

function acting(clause: string): ProseDuty | undefined {
  const [, subject, shared] = ACTS.exec(clause) ?? []
  const list = subject === undefined ? undefined : officesIn(subject)
  if (list === undefined) return undefined
  const [lead, responsible] = shared === undefined ? [list.names, []] : [[], list.names]
  return { lead, responsible, cooperating: [], open: list.open, told: true }
}

/** 甲局会同乙局、丙局开展…: the subject leads, the others help. */
function together(sentence: string): ProseDuty | undefined {
  const joint = joinedBy(sentence)
  const lead = joint && officesIn(joint.subject.replace(/^(?:由|并由|其中)/, ''))
  if (joint === undefined || lead === undefined) return undefined
  const help = departmentsIn(joint.others)
  const named = help.names.filter((name) => !/^(?:各|有关|相关)/.test(name))
  return { lead: lead.names, responsible: [], cooperating: named, open: lead.open || help.open }
}

/** 甲局、乙局要加强…: offices that a sentence tells what to do. */
function told(clause: string): ProseDuty | undefined {
  const subject = TOLD.exec(clause)?.[1]
  const list = subject === undefined ? undefined : officesIn(subject)
  if (list === undefined || list.names.some((name) => NOBODY_TOLD.test(name))) return undefined
  const comma = clause.indexOf(',')
  const cooperating = comma < 0 ? [] : helpersIn(clause.slice(comma))
  return { lead: list.names, responsible: [], cooperating, open: list.open, told: true }
}

function dutyAt(sentence: string): ProseDuty | undefined {
  const joint = together(sentence)
  if (joint !== undefined) return joint
  const found = LEADS.exec(sentence)
  if (found === null) return undefined
  const printed = found[1]!
  const list = officesIn(printed.replace(/^(?:由|并由|其中)/, '').replace(BY_DUTY, ''))
  if (list === undefined) return undefined
  const charged = CHARGED.test(printed) && !found[0].endsWith('牵头')
  const comma = sentence.indexOf(',')
  return {
    lead: charged ? [] : list.names,
    responsible: charged ? list.names : [],
    cooperating: comma < 0 ? [] : helpersIn(sentence.slice(comma)),
    open: list.open,
  }
}
