import { groupsOf, mayBeginWith } from '../text/gates.ts'
import { BLANK, hasAll, kindsIn } from '../text/signs.ts'
import { COULD_BE_NAME, type DepartmentList, departmentsIn } from './departments.ts'
import {
  ACTS,
  BY_DUTY,
  CHARGED,
  GENERIC,
  GROUP_TAIL,
  IS_NAMED,
  IS_ROLE,
  LEADS,
  NO_OFFICE,
  NOBODY_TOLD,
  OFFICE,
  TOLD,
} from './duty-words.ts'
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

function isOffice(name: string): boolean {
  const bare = name.replace(/\([^()]*\)$/, '')
  return OFFICE.test(bare) && !NO_OFFICE.test(bare) && !GENERIC.test(bare)
}

/**
 * Signs of offices, of 牵头, 负责 and 由, of 会同, of 要, 应 and 须, of the roles of 单位, 部门 and 主体, of names in a
 * list, and of 为 and 是.
 */
const signsOf = groupsOf([
  '局委厅办部门署司关队所站院心会府处行联妇社台室位体县',
  '牵负由',
  '会',
  '要应须',
  '位门体',
  '、等',
  '为是',
])
const [OFFICES, LEADING, MEETING, WILL, ROLES, LISTED, IS] = [1, 2, 4, 8, 16, 32, 64] as const
/** The first signs of offices that say where they are. */
const PLACES = '省市县区旗州盟国'

/** The offices that are the subject of a clause; undefined when it is anything else. */
function officesIn(subject: string): DepartmentList | undefined {
  if ((signsOf(subject) & OFFICES) === 0) return undefined
  const list = departmentsIn(subject)
  const grouped = GROUP_TAIL.test(subject)
  const fits = (name: string) => isOffice(name) || (grouped && COULD_BE_NAME.test(name))
  return list.names.length > 0 && list.names.every(fits) ? list : undefined
}

/** What one clause of a sentence says of duties. */
interface Said {
  readonly duty: ProseDuty
  /** `leads` says 牵头 or 负总责, `charged` 负责; `given` only tells what an office does. */
  readonly by: 'leads' | 'charged' | 'given'
}

/** In 甲局牵头乙局配合 the second name begins a clause of its own. */
const NEXT_ROLE = /(?<=牵头|负责)(?=[省市县区旗州盟][^,。;]{2,40}(?:配合|参与|协助|协办))/g

function clausesOf(printed: string): string[] {
  const apart = (kindsIn(printed) & BLANK) === 0 ? printed : printed.replace(/[ \t]+/g, ',')
  const roles = apart.includes('牵头') || apart.includes('负责')
  const sentence = roles ? apart.replace(NEXT_ROLE, ',') : apart
  const clauses: string[] = []
  for (let from = 0; from < sentence.length && from < READ; ) {
    const clause = sentence.slice(from, from + READ)
    clauses.push(mayBeginWith(clause, COUNTS_FIRST) ? clause.replace(COUNTED, '') : clause)
    const comma = sentence.indexOf(',', from)
    from = comma < 0 ? sentence.length : comma + 1
  }
  return clauses
}

/** 甲局为牵头单位, 各县政府为落实主体. */
function roleIn(clause: string): Said | undefined {
  const [, subject, role = ''] = IS_ROLE.exec(clause) ?? []
  if (subject === undefined) return undefined
  const { names, open } = departmentsIn(subject)
  if (!names.every(isOffice)) return undefined
  const lead = /牵头|第一|主要/.test(role) ? names : []
  const cooperating = role === '配合' ? names : []
  const responsible = lead.length + cooperating.length > 0 ? [] : names
  return {
    duty: { lead, responsible, cooperating, open },
    by: lead.length > 0 ? 'leads' : 'charged',
  }
}

const HEAD_ENDS = /[,。;:(]/

/** Where the first clause ends, in which all is said of its subject; a bracket may hold commas. */
function headEnd(clause: string): number {
  const at = clause.search(HEAD_ENDS)
  return at < 0 || clause[at] === '(' ? clause.length : at
}

function saidIn(printed: string): Said | undefined {
  const signs = signsOf(printed, 0, headEnd(printed))
  if ((signs & OFFICES) === 0) return undefined
  const clause = (signs & LEADING) === 0 ? printed : printed.replace(THIS, '').replace(TOPIC, '')
  const role = hasAll(signs, ROLES | IS) ? roleIn(clause) : undefined
  if (role !== undefined) return role
  const duty = (signs & (LEADING | MEETING)) === 0 ? undefined : dutyAt(clause)
  if (duty !== undefined) return duty
  const will = (signs & WILL) === 0 ? undefined : told(clause)
  const named = (signs & LISTED) !== 0 || mayBeginWith(clause, PLACES)
  const given = will ?? (named ? acting(clause) : undefined)
  return given === undefined ? undefined : { duty: given, by: 'given' }
}

/** Behind the office that leads all of it, others are responsible for their part. */
function inPart({ duty, by }: Said, at: number): ProseDuty {
  if (at === 0 || by === 'leads') return duty
  const responsible = [...duty.lead, ...duty.responsible]
  return { ...duty, lead: [], responsible, told: false }
}

/** The duties a sentence of prose gives, of which an office is the subject; one for each that leads or is charged. */
export function proseDuties(sentence: string): ProseDuty[] {
  if ((signsOf(sentence) & OFFICES) === 0) return []
  const all = clausesOf(sentence).flatMap((clause) => saidIn(clause) ?? [])
  if (all.length === 0) return []
  if (all[0]?.by === 'leads') {
    const helping = new Set(all.flatMap(({ duty }) => duty.cooperating))
    const named = all.filter(({ duty }) => !duty.lead.some((name) => helping.has(name)))
    return named.map(inPart)
  }
  const firm = all.filter(({ by }) => by !== 'given')
  if (firm.length > 0) return firm.map(({ duty }) => duty)
  const given = all.map(({ duty }) => duty).filter((one, at) => at === 0 || one.lead.length === 0)
  return COUNTED.test(sentence) ? given.map((one) => ({ ...one, told: false })) : given
}

/** 考核办法由县局制定: what the work is about, in front of who does it. */
const TOPIC =
  /^[^,。;:()由]{2,24}(?=由[省市县区旗州盟][^,。;]{2,30}(?:制定|组织|负责|会同|牵头|起草|编制))/

/** 此项工作由甲局牵头: the work was told before. */
const THIS = /^\s*(?:此|该|本|这一?)项(?:工作|任务|工程|活动|行动|内容)?(?:具体|主要)?(?=由)/

/** 一是, 二是 in front of what is enumerated, and the signs it begins with. */
const COUNTS_FIRST = ' \t\n一二三四五六七八九十其首同'
const COUNTED = /^\s*(?:[一二三四五六七八九十]是|其[一二三四五]|首先|同时)[,:]?/

function acting(clause: string): ProseDuty | undefined {
  const [, subject, shared] = ACTS.exec(clause) ?? []
  const list = subject === undefined || !IS_NAMED.test(subject) ? undefined : officesIn(subject)
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

const EXPLICIT = /(?:牵头|总责|总负责)$/

function dutyAt(sentence: string): Said | undefined {
  const joint = together(sentence)
  if (joint !== undefined) return { duty: joint, by: 'charged' }
  const found = LEADS.exec(sentence)
  if (found === null) return undefined
  const printed = found[1]!
  const subject = printed.replace(/^(?:由|并由|其中)/, '').replace(BY_DUTY, '')
  const comma = sentence.indexOf(',')
  const cooperating = comma < 0 ? [] : helpersIn(sentence.slice(comma))
  // 由各级政府牵头,质监部门配合: who leads has no name, who helps has.
  const nobody = cooperating.length > 0 && GENERIC.test(subject)
  const list = nobody ? { names: [], open: true } : officesIn(subject)
  if (list === undefined) return undefined
  const charged = CHARGED.test(printed) && !found[0].endsWith('牵头')
  const [lead, responsible] = charged ? [[], list.names] : [list.names, []]
  return {
    duty: { lead, responsible, cooperating, open: list.open },
    by: EXPLICIT.test(found[0]) ? 'leads' : 'charged',
  }
}
