import { mayBeginWith, mayEndWith } from '../text/gates.ts'
import { AND, BLANK, ETC, firstOfSigns, GROUPS, hasAll, kindsIn, NO_NAME } from '../text/signs.ts'

/** Departments named together; `open` when the list ends in 等 or names a whole group. */
export interface DepartmentList {
  readonly names: readonly string[]
  readonly open: boolean
}

const BODY =
  /(?:部门|局|委|厅|办|部|会|院|署|政府|中心|公司|支行|分行|银行|集团|海关|站|所|队|小组|单位|企业|街道|乡镇|镇|乡|县|区|市|机构|协会|学校|高校|处|社|室|园|组织|专班|联盟|机关|媒体|团市委|人行|中支|检察院|法院|村|股|科|工商联|妇联|残联|文联|侨联|社联|协|校|街|馆|报社|(?<!平)台|(?<!市|机)场|板块|组)$/
const JOINT =
  /(?:部门|局|委|厅|办|部|会|院|署|政府|中心|公司|行|集团|海关|站|所|队|处|小组|单位|企业|街道|镇)[和及与]/g
const SPACED =
  /(?<=部门|[局委厅办部会院署队镇所站村股)]|政府|中心|公司|银行|单位|街道)[ \t]+(?=[\u4e00-\u9fff])(?!等)/g
const OPEN_JOINT = /(?<=等(?:有关|相关)?(?:部门|单位))[及和与]/g
const OPEN_TAIL = /等(?:\d+个|[^、,;]{0,8})?(?:部门|单位|有关方面|成员单位|机构)?$|等$/
const GROUP = /^各|成员单位|有关|相关|各级/
const TRAILER =
  /[,、]?(?:(?:按照?|根据|依据)(?:各自)?(?:职责|职能)(?:分工)?|依职责|(?:共同|分别|联合|具体|各自)(?=$|负责|落实|实施|配合)|负责|落实|实施|组织|牵头|配合|参与|参加|协助|协同|推进|承担|承办|抓好|下同|[(〔]?以下.{0,8}均[需须由].*|[排列].{0,6}(?:第一|首位).*)+$/

/** The last signs of what `BODY` matches, and of what `TRAILER` does unless it runs on behind 以下均需 or 排. */
const BODY_ENDS =
  ')村股科门局委厅办部会院署府心司行团关站所队组位业道镇乡县区市构校处社室园织班盟体支联协街馆台场块'
const TRAILER_ENDS = '办工责能同别合体自实施织头与加助进担好'
const LAST_SIGNS = `${BODY_ENDS}${TRAILER_ENDS} \t\n。.:、,;)〕]`

const RANKED = /均[需须由]|排|列.{0,6}(?:第一|首位)/

/** False for texts whose last name cannot be a body and that name no open list; most headings are such. */
export function mayBeBodies(text: string): boolean {
  if (text === '') return false
  if ((kindsIn(text) & (ETC | GROUPS)) !== 0 || RANKED.test(text)) return true
  return mayEndWith(text, LAST_SIGNS)
}

/** True for names that end like a body of government, an enterprise or an organisation. */
export function isBody(name: string): boolean {
  const fits = name.length >= 2 && name.length <= 40 && mayEndWith(name, BODY_ENDS)
  return fits && BODY.test(name.endsWith(')') ? name.replace(/(?<=.)\([^()]*\)$/, '') : name)
}

/** What a bracket may say that only ends like a body: 含高新区, 创建质量强县. */
const NO_BODY =
  /^(?:含|包括|不含|如|详?见|附|其中|涉及|指|即|原|现|以)|(?:创建|建设|争创|打造|推进|培育|争当).*(?:[市县区镇乡村街站所]|企业|基地)$/
/** A name that no ending tells, such as 国网青川供电. */
export const COULD_BE_NAME =
  /^(?!.*(?:加强|推进|开展|完善|提[升高]|强化|实施|建立|确保|做好|[要应须的]))[\u4e00-\u9fff()]{2,14}$/

/** True for a list that names bodies: most end like one, and the rest could be names. */
export function areBodies(names: readonly string[]): boolean {
  const known = names.filter((name) => isBody(name) && name.length > 2)
  const rest = names.filter((name) => !known.includes(name))
  return (
    known.length > 0 &&
    known.length >= rest.length &&
    !names.some((name) => NO_BODY.test(name)) &&
    rest.every((name) => isBody(name) || COULD_BE_NAME.test(name))
  )
}

function separated(text: string): string {
  return text.replace(JOINT, (found) => `${found.slice(0, -1)}、`)
}

function withoutBrackets(name: string): string {
  return name.replace(/\((?:[^()]*下同|[^()]*牵头|[^()]*排名[^()]*)\)/g, '')
}

function trimmedName(name: string): string {
  const bare = name.includes('(') ? withoutBrackets(name) : name
  const first = mayBeginWith(bare, '由和及以与并会具')
  const named = first ? bare.replace(/^(?:具体由|由|和|及|以及|与|并由|会同)/, '') : bare
  return (kindsIn(named) & NO_NAME) === 0 ? named : named.replace(/[\s。.:]+/g, '')
}

/** Between two names that lost what stood between them: 市质监局市农业局; not in 市公安局市区分局. */
const BETWEEN =
  /(?<=[局委厅办部署院]|政府|公司|中心)(?=[省市县区州旗各](?!区|直|级|域|分|场)[^局委厅办部署院]{1,9}(?:局|委|厅|办|部|署|院|政府|公司|中心)(?![公法理]))/
const SHORTEST_TWO = 6

function addApart(name: string, names: string[]): void {
  if (name.length < SHORTEST_TWO || !BETWEEN.test(name)) names.push(name)
  else names.push(...name.split(BETWEEN))
}

/** Every sign that `splitNames` looks at. */
const nextSplit = firstOfSigns('、,;(〔[)〕]')

function splitNames(text: string): string[] {
  const names: string[] = []
  let [from, depth] = [0, 0]
  for (let at = nextSplit(text, 0); at <= text.length; at = nextSplit(text, at + 1)) {
    const sign = text[at] ?? '、'
    if ('(〔['.includes(sign)) depth++
    else if (')〕]'.includes(sign)) depth = Math.max(0, depth - 1)
    else if (depth === 0 || at === text.length) {
      const name = trimmedName(text.slice(from, at))
      if (name !== '') addApart(name, names)
      from = at + 1
    }
  }
  return names
}

/** The text with 、 where blanks or 等部门和 part two names, and without blanks. */
function flattened(text: string, kinds: number): string {
  const dense = (kinds & BLANK) === 0 ? text : text.replace(SPACED, '、').replace(/\s/g, '')
  return hasAll(kinds, ETC | AND) ? dense.replace(OPEN_JOINT, '、') : dense
}

function withoutTrailer(text: string): string {
  const closes = mayEndWith(text, TRAILER_ENDS) || RANKED.test(text)
  return closes ? text.replace(TRAILER, '') : text
}

const PLACES = /^各[省市州县区旗盟乡镇街]{1,2}$/
const THEIR_OFFICES =
  /^[省市州县区旗盟乡镇街]{1,2}道?(?:\([^()]*\))?(?:办事处|(?:人民)?政府|党委|管委会|有关部门)/

/** 各县、区人民政府 is one name: its places share what stands behind the last of them. */
function withPlacesJoined(names: readonly string[]): string[] {
  const found: string[] = []
  for (const name of names) {
    const above = found.at(-1)
    const joins =
      above !== undefined && PLACES.test(above.split('、')[0]!) && THEIR_OFFICES.test(name)
    if (joins) found.splice(-1, 1, `${above}、${name}`)
    else found.push(name)
  }
  return found
}

/** Reads a printed list of departments; 等部门 and 按职责分工负责 are taken off the end. */
export function departmentsIn(text: string): DepartmentList {
  const kinds = kindsIn(text)
  const bare = withoutTrailer(flattened(text, kinds))
  const names: string[] = []
  let open = false
  const parts = splitNames((kinds & AND) === 0 ? bare : separated(bare))
  for (const name of (kinds & GROUPS) === 0 ? parts : withPlacesJoined(parts)) {
    const closed = (kinds & ETC) === 0 ? name : name.replace(OPEN_TAIL, '')
    if (closed !== name) open = true
    if (closed !== '' && !names.includes(closed)) names.push(closed)
  }
  return { names, open: open || ((kinds & GROUPS) !== 0 && names.some((name) => GROUP.test(name))) }
}
