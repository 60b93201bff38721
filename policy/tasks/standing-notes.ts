import { departmentsIn } from './departments.ts'

/** What a document says once for all its tasks. */
export interface StandingNotes {
  /** The first of every list leads. */
  readonly firstLeads: boolean
  /** Who shares in every task behind `from`: 以下均需各县(区)政府落实. */
  readonly also: Others | undefined
  /** The limit of rows that print none. */
  readonly limit: string | undefined
}

interface Others {
  readonly from: number
  readonly names: readonly string[]
  readonly role: 'responsible' | 'cooperating'
}

const FIRST_LEADS =
  /(?:责任|负责|落实)(?:部门|单位)[^。;():]{0,12}(?:列|排)(?:名|序)?(?:在)?(?:第一(?:位|个|名)?|首位)[^。;()]{0,12}牵头|(?:列|排)(?:名|序)?(?:在)?(?:第一位?|首位)[^。;()]{0,12}牵头[^。;()]{0,6}下同|第一(?:责任|负责|落实)?(?:部门|单位)(?:均?为|即为?|是)?牵头(?!人)|列第一[位名]?的(?:责任|负责|落实)?(?:部门|单位)?(?:均?为|是)牵头/
const ALSO =
  /以下(?:各项|所有|各)?(?:重点)?(?:任务|工作|事项)?均(?:需|须|由|请)([^。;,]{2,24}?)(?:按职责)?(落实|负责|配合|参与)/
const LIMIT =
  /(?:时限|时间)[^。;:()]{0,8}未(?:注明|标注|明确|列明|单独列出)[^。;:()]{0,8}(?:均?[为按于])([^。;()]{2,20})/

function othersIn(text: string): Others | undefined {
  const found = text.includes('以下') ? ALSO.exec(text) : null
  if (found === null) return undefined
  const { names } = departmentsIn(found[1]!)
  const role = /配合|参与/.test(found[2]!) ? 'cooperating' : 'responsible'
  return { from: found.index, names, role }
}

/** True for a text that opens with such a note and holds no work of its own. */
export function opensWithNote(text: string): boolean {
  if (!text.includes('牵头')) return false
  const [first = ''] = text.split('。', 1)
  return first.includes('牵头') && FIRST_LEADS.test(first)
}

/** The notes of a document's text; each search asks for a rare word first. */
export function standingNotes(text: string): StandingNotes {
  return {
    firstLeads: text.includes('牵头') && FIRST_LEADS.test(text),
    also: othersIn(text),
    limit: text.includes('未') ? LIMIT.exec(text)?.[1] : undefined,
  }
}
