import { splitList } from '../goals/split-list.ts'
import type { Line } from '../text/lines.ts'

const ADDRESSED = /^[^。;]{4,200}[::]$/
const GROUP = /各|政府|部门|单位|机构|企业|局|委|厅|管委会/
const NO_ADDRESS = /如下|通知|以下|附件|目标|[一二三四五六七八九十\d]、/

/** Who a document is addressed to (各市人民政府,省直各部门:), groups apart; empty when nobody is. */
export function addresseesIn(head: readonly Line[]): string[] {
  const line = head.find(
    ({ text }) => ADDRESSED.test(text) && GROUP.test(text) && !NO_ADDRESS.test(text),
  )
  return line === undefined ? [] : splitList(line.text.slice(0, -1), ',')
}
