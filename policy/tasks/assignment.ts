import { mayBeginWith, mayEndWith } from '../text/gates.ts'
import { endsInOneOf } from '../text/lexicon.ts'
import { COLON, kindsIn, NOTE } from '../text/signs.ts'
import { areBodies, departmentsIn, isBody } from './departments.ts'
import { timesApart } from './listed-time.ts'

/** Who does a task, as printed; `open` when a list ends in 等部门 or names a group. */
export interface Assignment {
  readonly lead: readonly string[]
  readonly responsible: readonly string[]
  readonly cooperating: readonly string[]
  readonly open: boolean
  readonly deadline: string | undefined
}

type Role = 'lead' | 'responsible' | 'cooperating'

const LABELS: readonly (readonly [Role | 'deadline' | 'person', RegExp])[] = [
  [
    'deadline',
    /^(?:完成时限|(?:完成|活动|实施|开展|整治)时间|时间节点|时间要求|时限要求|时限|进度安排)\s*[::]/,
  ],
  [
    'person',
    /^(?:(?:责任|牵头|分管|主管|包联|包抓)领导|责任人|负责人|联系人|联络员|牵头人|联系电话|电话|活动(?:地点|范围|对象))\s*[::]/,
  ],
  [
    'lead',
    /^(?:牵头|主办|主要责任|第一责任|组织|总牵头)(?:责任)?(?:部门|单位|[科处股]室|机关)?\s*[::]/,
  ],
  [
    'cooperating',
    /^(?:配合|协办|参加|参与|协同|协作|协助|支持)(?:责任)?(?:部门|单位|[科处股]室)?\s*[::]/,
  ],
  [
    'responsible',
    /^(?:主要)?(?:责任|承办|落实|实施|任务|负责)(?:主体)?(?:部门|单位|[科处股]室|主体)?\s*[::]/,
  ],
]
const LABEL_INSIDE =
  /(?:牵头|主办|责任|配合|协办|参加|参与|协同|协作|承办|落实|负责)(?:责任)?(?:部门|单位|[科处股]室|主体)\s*[::]|(?:完成时限|(?:完成|活动|实施|开展|整治)时间|时间节点|时间要求|时限要求|(?:责任|牵头|分管|主管|包联|包抓)领导|责任人|负责人|联系人|联络员|牵头人|联系电话|(?<!联系)电话|活动(?:地点|范围|对象))\s*[::]/g
const ROLE_WORDS: readonly (readonly [Role, RegExp])[] = [
  ['lead', /(?:负责)?(?:牵头|主办|为主)(?:负责|落实|实施|组织实施|推进|抓总)?$/],
  [
    'cooperating',
    /(?:密切|积极|协同|共同|按职责(?:分工)?)*(?:配合|参与|参加|协助|协办)(?:实施|落实|做好)?$/,
  ],
  ['responsible', /(?:负责|落实|实施|承担|承办|推进|抓好落实)$/],
]
/** A note that the first of a list leads: 排第一位的为牵头单位. */
const FIRST_LEADS = /(?:列|排)(?:名|序)?(?:在)?(?:第一(?:位|个|名)?|首位)(?:的|者)?[^。;]{0,12}牵头/

const MARKED_LEAD = /([^、,;::()\s]{2,30})\((?:为)?(?:总?牵头|主办)(?:单位|部门)?\)[、,]?/g

interface Draft {
  readonly lead: string[]
  readonly responsible: string[]
  readonly cooperating: string[]
  open: boolean
  deadline: string | undefined
  firstLeads: boolean
}

function add(draft: Draft, role: Role, text: string): void {
  const { names, open } = departmentsIn(text)
  for (const name of names) if (!draft[role].includes(name)) draft[role].push(name)
  draft.open ||= open
}

const SHARES = /(?:牵头|配合|协助|参与)(?:[,、]|$)/

/** 责任科室:质量科牵头,标准化科配合: a list under a label may say who leads and who helps. */
function addShared(draft: Draft, role: Role, list: string): void {
  if (!SHARES.test(list)) {
    add(draft, role, list)
    return
  }
  for (const part of byRole(list)) {
    const said = roleOf(part)
    add(draft, said?.[0] ?? role, said === undefined ? part : part.replace(said[1], ''))
  }
}

function labelled(segment: string, draft: Draft): boolean {
  if ((kindsIn(segment) & COLON) === 0) return false
  for (const [role, label] of LABELS) {
    const found = label.exec(segment)
    if (found === null) continue
    const rest = segment.slice(found[0].length)
    if (role === 'deadline') draft.deadline = rest.trim()
    else if (role !== 'person') addShared(draft, role, rest)
    return true
  }
  return false
}

/** Splits at 、-free commas where a part closes with its role: 甲局牵头,乙局、丙局配合. */
function byRole(segment: string): string[] {
  if (!/[,、 \t]/.test(segment)) return [segment]
  return segment.split(/(?<=牵头|主办|承办|配合|负责|参与|参加|协助|落实)(?:[,、](?!下同)|[ \t]+)/)
}

function leadsFirst(text: string): boolean {
  return text.includes('牵头') && FIRST_LEADS.test(text)
}

/** The last signs of what `ROLE_WORDS` match. */
const ROLE_ENDS = '头办主责实施进总合与加助好担'

/** The role a part closes with, and the pattern that told. */
function roleOf(part: string): readonly [Role, RegExp] | undefined {
  const named = part.includes('下') ? part.replace(/[,、]?(?:下同|以下简称.*)$/, '') : part
  const bare = endsInOneOf(named, '。.') ? named.slice(0, -1) : named
  return mayEndWith(bare, ROLE_ENDS) ? ROLE_WORDS.find(([, words]) => words.test(bare)) : undefined
}

/** 责任单位 甲局: a label with a blank for its colon. */
const BLANK_LABEL =
  /((?:牵头|主办|责任|配合|协办|参与|协助|承办)(?:责任)?(?:部门|单位|[科处股]室))[ \t]+(?=[\u4e00-\u9fff])/g

const SEGMENT_END = /[;。\n]/

function segments(printed: string): string[] {
  const text = printed.includes(' ') ? printed.replace(BLANK_LABEL, '$1:') : printed
  const apart =
    (kindsIn(text) & COLON) === 0 ? text : text.replace(LABEL_INSIDE, (label) => `;${label}`)
  return SEGMENT_END.test(apart) ? apart.split(SEGMENT_END) : [apart]
}

const TOGETHER = /^(?:由)?([^会]{2,40})会同(.+?)(?:负责|落实|实施|承担|组织实施|推进)?$/

function areListed(part: string): boolean {
  const { names } = departmentsIn(part)
  return names.every(isBody) || areBodies(names)
}

/** 该项行动由区科经委牵头: what the words are about, in front of who does it. */
const ABOUT = /^[^、,;()由]{1,12}(?=由[省市县区州旗盟镇乡国])/
/** Everybody of a trade is nobody to work with. */
const ANYBODY = /^各?(?:有关|相关)?(?:行业)?(?:主管)?(?:部门|单位)$/

function parsePart(printed: string, draft: Draft): void {
  if (leadsFirst(printed)) return
  const part = printed.includes('由') ? printed.replace(ABOUT, '') : printed
  const joint = part.includes('会同') ? TOGETHER.exec(part) : null
  if (joint !== null && departmentsIn(joint[1]!).names.every(isBody)) {
    add(draft, 'lead', joint[1]!)
    const others = departmentsIn(joint[2]!).names
    if (!others.every((name) => ANYBODY.test(name))) add(draft, 'cooperating', joint[2]!)
    return
  }
  const found = roleOf(part)
  if (found !== undefined) add(draft, found[0], part.replace(found[1], ''))
  else if (areListed(part)) add(draft, 'responsible', part)
}

function withoutCommas(text: string): string {
  const outer = mayBeginWith(text, ',、') || mayEndWith(text, ',、')
  return outer ? text.replace(/^[,、]+|[,、]+$/g, '') : text
}

/** Takes out the departments that are marked in the list itself: 甲局(牵头)、乙局. */
function withoutLeads(text: string, draft: Draft): string {
  if ((kindsIn(text) & NOTE) === 0) return text
  return text.replace(MARKED_LEAD, (_, name: string) => {
    add(draft, 'lead', name)
    return ''
  })
}

/** Notes for the tasks to come, which `standing-notes.ts` reads. */
const SAID_FOR_ALL = /^以下.{0,8}均[需须由请]|^(?:以下)?不再(?:单独)?列出/
/** A time without a date in a list of names (长期坚持) is no limit; under a label it is one. */
const DATED = /[\d年季]/

/** Reads the words of an assignment: labels with colons, or lists that end in 牵头, 负责, 配合. */
export function parseAssignment(text: string): Assignment | undefined {
  const draft: Draft = {
    lead: [],
    responsible: [],
    cooperating: [],
    open: false,
    deadline: undefined,
    firstLeads: leadsFirst(text),
  }
  for (const raw of segments(withoutLeads(text, draft))) {
    const segment = withoutCommas(raw.trim())
    if (segment === '' || SAID_FOR_ALL.test(segment) || labelled(segment, draft)) continue
    const { rest, time } = timesApart(segment)
    if (time !== undefined && DATED.test(time)) draft.deadline ??= time
    for (const part of byRole(withoutCommas(rest))) parsePart(part, draft)
  }
  if (draft.firstLeads && draft.lead.length === 0)
    draft.lead.push(...draft.responsible.splice(0, 1))
  const named = draft.lead.length + draft.responsible.length + draft.cooperating.length
  return named > 0 || draft.deadline !== undefined ? draft : undefined
}

/** An annotation's place in a task's text. */
export interface Annotation {
  readonly start: number
  readonly end: number
  readonly assignment: Assignment
}

/** Annotations of a task as one assignment; undefined when there is none. */
export function merged(annotations: readonly Annotation[]): Assignment | undefined {
  if (annotations.length === 0) return undefined
  const all = annotations.map((one) => one.assignment)
  const lead = joined(all, 'lead')
  return {
    lead,
    responsible: joined(all, 'responsible').filter((name) => !lead.includes(name)),
    cooperating: joined(all, 'cooperating'),
    open: all.some((one) => one.open),
    deadline: all.find((one) => one.deadline !== undefined)?.deadline,
  }
}

/** The names of all assignments in a role, each once. */
function joined(all: readonly Assignment[], role: Role): readonly string[] {
  return all.length === 1 ? all[0]![role] : [...new Set(all.flatMap((one) => one[role]))]
}
