import { matchesOf } from '../text/matches.ts'
import { type Annotation, parseAssignment } from './assignment.ts'

/** Labels in a text without any stops: …完善标准体系牵头单位市市场监管局配合单位市财政局完成时限2024年12月. */
const LABEL =
  /(?:总?牵头|主办|责任|配合|协办|承办|参与)(?:单位|部门|科室)(?=[省市县区州旗镇乡各]?[\u4e00-\u9fff]{2,12}(?:局|委|厅|办|部|院|队|政府|公司|中心|科|所|站))|完成(?:时限|时间)(?=\d|长期|持续|每|全年|年)/g
const STOPS = /[。;,:]/
const SHORTEST = 24

/** The labels with what stands behind them as one annotation; nothing in a text that has stops. */
export function gluedIn(text: string): Annotation[] {
  if (text.length < SHORTEST || STOPS.test(text)) return []
  const labels = matchesOf(text, LABEL)
  const [first] = labels
  if (first === undefined) return []
  const words = labels.map((label, at) => {
    const from = label.index + label[0].length
    return `${label[0]}:${text.slice(from, labels[at + 1]?.index ?? text.length).trim()}`
  })
  const assignment = parseAssignment(words.join(';'))
  return assignment === undefined ? [] : [{ start: first.index, end: text.length, assignment }]
}
