import { matchesOf } from '../text/matches.ts'
import { type Annotation, parseAssignment } from './assignment.ts'
import { isBody } from './departments.ts'

const CLOSING =
  /(?<=^|[。;\n]|\s(?=由|[\u4e00-\u9fff]{2,12}[局委厅办部会署](?:牵头|负责|[、,])))\s*((?:由)?[^。()\n]{3,300}(?:牵头|负责|配合|参与|落实))(?:[。;]|(?=\s*\n|\s*$))(?=\s*(?:\n|$))/g
/** How every match of `CLOSING` ends; looked for first, as it is rare. */
const ENDS_IN_DUTY = /(?:牵头|负责|配合|参与|落实)[。;]?\s*(?:\n|$)/
const NOT_NAMES = /要|应|建立|完善|加强|推进|实行|制度|工作|认真|切实|企业质量/

/** A last sentence that only says who: 由甲局牵头,乙局、丙局配合。 */
export function closingSentences(text: string): Annotation[] {
  if (!ENDS_IN_DUTY.test(text)) return []
  const found: Annotation[] = []
  for (const match of matchesOf(text, CLOSING)) {
    const assignment = NOT_NAMES.test(match[1]!) ? undefined : parseAssignment(match[1]!)
    const names =
      assignment === undefined
        ? []
        : [...assignment.lead, ...assignment.responsible, ...assignment.cooperating]
    if (assignment === undefined || !names.every(isBody)) continue
    found.push({ start: match.index, end: match.index + match[0].length, assignment })
  }
  return found
}
