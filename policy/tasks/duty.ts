import { type DepartmentList, departmentsIn, isBody, mayBeBodies } from './departments.ts'

/** A line that says what some departments have to do; `printed` is the list as it stands there. */
export interface Duty extends DepartmentList {
  readonly printed: string
  readonly cooperating: readonly string[]
}

const DUTY =
  /^((?:[^,。;:(]|\([^()]{1,12}\)){2,80}?)(等(?:有关|相关)?(?:部门|单位)?)?(?:要|应当|应|须|必须|负责|牵头|具体负责|主要负责|\s*[::])/
const LONGEST_HEADING = 60
const GENERIC =
  /^(?:各(?:级|地)?(?:有关|相关)?|全[省市县区旗]各?|有关|相关)(?:职能|成员|业务|主管)?(?:部门|单位|政府|人民政府|区县)$/
const NOT_A_BODY = /工作|制度|企业$|质量|体系|.管理$|.监管$|.建设$|.发展$|力度|水平/

function areBodies(names: readonly string[], open: boolean): boolean {
  const short = (name: string) => open && name.length <= 8 && !NOT_A_BODY.test(name)
  return names.length > 0 && names.every((name) => isBody(name) || short(name))
}

/** Reads 甲部门、乙局要…; undefined when the line does not begin with departments. */
export function dutyIn(text: string): Duty | undefined {
  const joint = jointDuty(text)
  if (joint !== undefined) return joint
  const found = DUTY.exec(text)
  if (found === null) return undefined
  const printed = `${found[1]}${found[2] ?? ''}`.trim()
  const { names, open } = departmentsIn(printed)
  if (!areBodies(names, open || found[2] !== undefined)) return undefined
  return { names, open, printed, cooperating: helpersIn(text.slice(found[0].length)) }
}

/** 甲局会同乙局、丙局…: the first leads the line, the others help. */
function jointDuty(text: string): Duty | undefined {
  const [, printed = '', others = ''] = text.includes('会同') ? (WITH.exec(text) ?? []) : []
  const { names, open } = departmentsIn(printed)
  if (!areBodies(names, open)) return undefined
  return { names, open, printed, cooperating: namedIn(others) }
}

/** True when a heading consists of departments only, e.g. （一）市教育局。 */
export function headingDuty(heading: string): Duty | undefined {
  if (heading.length > LONGEST_HEADING || !mayBeBodies(heading)) return undefined
  const { names, open } = departmentsIn(heading)
  return areBodies(names, open) ? { names, open, printed: heading, cooperating: [] } : undefined
}

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
  /^([^,。;:()]{3,40}?)(?:要|应|应当)?(?:充分|切实|认真)?(?:牵头(?!单位|部门)|履行牵头|负责(?!人|任|制(?![定造作订]))|(?<=^由.{3,40})(?:组织实施|组织开展|承担|承办|具体实施))/
const BY_DUTY = /(?:按照?|根据|依)(?:各自)?(?:职责|职能)(?:分工)?$|(?:分别|共同|具体)$/
const CHARGED = /^(?:由|并由)|(?:职责|职能)(?:分工)?$|(?:分别|共同)$/
const HELPS =
  /^(.{2,80}?)等?(?:有关|相关)?(?:部门|单位)(?:要|应|应当)[^。;]{0,14}(?:配合|协助|参与|协同)/
const HELP_CLAUSE =
  /(?:^|[,;。])([^,;。:]{2,80}?)(?:等(?:有关|相关)?(?:部门|单位))?(?:要|应当?|予以|给予|积极|密切|协同|共同|按(?:照)?职责(?:分工)?|做好)*(?:配合|协助|参与|参加|协办)(?:工作|实施|落实)?(?=[,;。\s]|$)/g

/** Bodies named in a list, without 各有关部门 and the like; empty unless all of it names bodies. */
function namedIn(printed: string): string[] {
  const names = departmentsIn(printed).names.filter((name) => !/^(?:各|有关|相关)/.test(name))
  return names.every((name) => isBody(name) || name.length <= 6) ? names : []
}

/** Who helps, from clauses that close with it: …,乙局、丙局予以配合. */
function helpersIn(text: string): string[] {
  if (!/[配协参]/.test(text)) return []
  const lists = [...text.slice(0, READ).matchAll(HELP_CLAUSE)].map((match) => match[1]!)
  return lists.flatMap((list) => {
    const names = departmentsIn(list).names.filter((name) => !/^(?:各|有关|相关)/.test(name))
    return names.every(isBody) ? names : []
  })
}

const WITH =
  /^([^,。;:()]{2,40}?)(?:要|应|应当)?会同([^,。;:()]{2,60}?)(?:等(?:有关|相关)?(?:部门|单位)|(?<=[局委厅办部署院所队站]|政府|公司|海关|中心)(?=[^局委厅办部署院所队站、和及与]{2}))/
const WITH_OTHERS =
  /,会同([^,。;:()]{2,60}?)(?:等(?:有关|相关)?(?:部门|单位)|(?<=[局委厅办部署院所队站]|政府|公司|海关|中心)(?=[^局委厅办部署院所队站、和及与]{2}))/
const TOLD = /^(?:其中)?([^,。;:()]{3,40}?)(?:要|应当?|须|必须)(?!求|素|点)/
const READ = 400
const OFFICE =
  /(?:局|委|厅|办|部|部门|署|公司|海关|总队|[支大法]队|所|站|院|中心|协会|学会|政府|办事处|管委会|银行|[支分]行|团委|妇联|总工会)$/
const NO_OFFICE = /小组|办公室|本部门|企业|设在|负责人|加强|完善|建立|^各(?:有关)?部门$/

/** The duties a sentence of prose gives, of which an office is the subject; one for each that leads or is charged. */
export function proseDuties(sentence: string): ProseDuty[] {
  const found: ProseDuty[] = []
  for (let from = 0; from < sentence.length && from < READ; ) {
    const duty = dutyAt(sentence.slice(from, from + READ))
    if (duty !== undefined) found.push(duty)
    const comma = sentence.indexOf(',', from)
    from = comma < 0 ? sentence.length : comma + 1
  }
  const only = found.length === 0 ? told(sentence) : undefined
  return only === undefined ? found : [only]
}

/** 甲局会同乙局、丙局开展…: the subject leads, the others help. */
function together(sentence: string): ProseDuty | undefined {
  const [, subject = '', others = ''] = WITH.exec(sentence) ?? []
  const printed = subject.replace(/^(?:由|并由|其中)/, '')
  if (!OFFICE.test(printed) || NO_OFFICE.test(printed) || GENERIC.test(printed)) return undefined
  const [lead, help] = [departmentsIn(printed), departmentsIn(others)]
  const named = help.names.filter((name) => !/^(?:各|有关|相关)/.test(name))
  return { lead: lead.names, responsible: [], cooperating: named, open: lead.open || help.open }
}

/** 金融部门要… and 各局要… speak to everybody of a kind, not to one office. */
const NOBODY_TOLD =
  /^(?:各|有关|相关)|^[^省市县区旗州盟]{0,8}部门$|^[^省市县区旗州盟镇乡街]*(?:所|站|院|中心|协会|学会|公司|政府)$/

/** 甲局、乙局要加强…: offices that a sentence tells what to do. */
function told(sentence: string): ProseDuty | undefined {
  const subject = TOLD.exec(sentence)?.[1]
  if (subject === undefined || NO_OFFICE.test(subject) || GENERIC.test(subject)) return undefined
  const { names, open } = departmentsIn(subject)
  const offices = names.every((name) => OFFICE.test(name) && !NOBODY_TOLD.test(name))
  return offices ? { lead: names, responsible: [], cooperating: [], open, told: true } : undefined
}

function dutyAt(sentence: string): ProseDuty | undefined {
  const joint = together(sentence)
  if (joint !== undefined) return joint
  const found = LEADS.exec(sentence)
  const printed = found?.[1] ?? ''
  const subject = printed.replace(/^(?:由|并由|其中)/, '').replace(BY_DUTY, '')
  const named = OFFICE.test(subject) && !NO_OFFICE.test(subject) && !GENERIC.test(subject)
  if (found === null || !named) return undefined
  const { names, open } = departmentsIn(subject)
  const charged = CHARGED.test(printed) && !found[0].endsWith('牵头')
  const { cooperating, isOpen } = helpAt(sentence)
  return {
    lead: charged ? [] : names,
    responsible: charged ? names : [],
    cooperating,
    open: open || isOpen,
  }
}

function helpAt(sentence: string): { cooperating: readonly string[]; isOpen: boolean } {
  const comma = sentence.indexOf(',')
  const rest = sentence.slice(comma + 1)
  const help = WITH_OTHERS.exec(sentence)?.[1] ?? (comma < 0 ? undefined : HELPS.exec(rest)?.[1])
  if (help !== undefined && !/^各|^有关|^相关/.test(help)) {
    const { names } = departmentsIn(help)
    if (names.every((name) => name.length <= 14)) return { cooperating: names, isOpen: true }
  }
  return { cooperating: comma < 0 ? [] : helpersIn(rest), isOpen: false }
}
