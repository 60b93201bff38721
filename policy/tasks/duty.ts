import { type DepartmentList, departmentsIn, isBody, mayBeBodies } from './departments.ts'
import { helpersIn, joinedBy, namedIn } from './who-helps.ts'

/** A line that says what some departments have to do; `printed` is the list as it stands there. */
export interface Duty extends DepartmentList {
  readonly printed: string
  readonly cooperating: readonly string[]
}

const DUTY =
  /^((?:[^,。;:(]|\([^()]{1,12}\)){2,80}?)(等(?:有关|相关)?(?:部门|单位)?)?(?:要|应当|应|须|必须|负责|牵头|具体负责|主要负责|\s*[::])/
/** 县直各单位: who is addressed. */
const EVERYBODY = /各(?:有关|相关)?(?:部门|单位)$/
const LONGEST_HEADING = 60
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
  if (names.every((name) => EVERYBODY.test(name))) return undefined
  return { names, open, printed, cooperating: helpersIn(text.slice(found[0].length)) }
}

/** 甲局会同乙局、丙局…: the first leads the line, the others help. */
function jointDuty(text: string): Duty | undefined {
  const joint = joinedBy(text)
  if (joint === undefined) return undefined
  const { names, open } = departmentsIn(joint.subject)
  if (!areBodies(names, open)) return undefined
  return { names, open, printed: joint.subject, cooperating: namedIn(joint.others) }
}

/** True when a heading consists of departments only, e.g. （一）市教育局。 */
export function headingDuty(heading: string): Duty | undefined {
  if (heading.length > LONGEST_HEADING || !mayBeBodies(heading)) return undefined
  const { names, open } = departmentsIn(heading)
  return areBodies(names, open) ? { names, open, printed: heading, cooperating: [] } : undefined
}
