import { splitList } from '../goals/split-list.ts'
import { indexLabel } from '../outline/index-labels.ts'
import type { Line } from '../text/lines.ts'

const ADDRESSED = /^[^。;]{4,200}[::]$/
const GROUP = /各|政府|部门|单位|机构|企业|局|委|厅|管委会/
const NO_ADDRESS = /如下|通知|以下|附件|目标|[一二三四五六七八九十\d]、/

const BEHIND_TITLE = /(?:通知|意见|决定|方案|办法)\s+([^。;:]{4,120})[::]/
const LONG = 60
const FIRST = 240

/** Who is addressed behind the title of a text without line breaks. */
function withinLine(head: readonly Line[]): string | undefined {
  const long = head.find(({ text }) => text.length > LONG)
  const printed = long === undefined ? undefined : BEHIND_TITLE.exec(long.text.slice(0, FIRST))?.[1]
  return printed !== undefined && GROUP.test(printed) && !NO_ADDRESS.test(printed)
    ? printed
    : undefined
}

/** Who a document is addressed to (各市人民政府,省直各部门:), groups apart; empty when nobody is. */
export function addresseesIn(head: readonly Line[]): string[] {
  const line = head.find(
    ({ text }) =>
      ADDRESSED.test(text) &&
      GROUP.test(text) &&
      !NO_ADDRESS.test(text) &&
      indexLabel(text) === undefined,
  )
  const printed = line?.text.slice(0, -1) ?? withinLine(head)
  return printed === undefined ? [] : splitList(printed.trim(), ',')
}
