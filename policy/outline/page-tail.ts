import type { MarkerKind } from './marker.ts'
import type { MarkedLine } from './split-lines.ts'

/** What stands behind a document on its page: other pages, and who keeps the site. */
const OPENS_TAIL =
  /^(?:(?:相关|有关)(?:推荐|文章|阅读|链接|信息|新闻|文件|政策|解读|报道|稿件)[\s:>》]*$|(?:为您推荐|推荐阅读|延伸阅读|网友评论|最新评论|最新回复|猜你喜欢|相似回答|大家正在搜)|[上下]一[篇条页](?:文章|信息|新闻)?(?:\s*:|$)|网站标识码|网站地图|友情链接|版权所有|copyright|©)|ICP备|公网安备|政府网站标识码/i
const FIRST = new Set(
  '相有为推延最猜大上下网友版cC©主承地联政京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼港澳台I公',
)
const KEEPER =
  /^(?:主办|主管|运行维护|设为首页|举报|承办|协办|维护|建设|地址|联系|电话|传真|邮编|邮政编码|电子邮箱|技术支持|E-?mail)/i
const LONGEST = 120
/** Numbers of parts: below them the document goes on. */
const OF_PARTS = new Set<MarkerKind>([
  'part',
  'chapter',
  'section',
  'article',
  'numeral',
  'bracketed numeral',
])

function opensTail({ text }: MarkedLine): boolean {
  return text.length <= LONGEST && FIRST.has(text[0]!) && OPENS_TAIL.test(text)
}

const PROSE = /。./
const SHORTEST_PROSE = 40

/** The last line that surely belongs to a document: a numbered part, or, where there is none, prose. */
function lastOf(lines: readonly MarkedLine[]): number {
  const part = lines.findLastIndex(
    ({ marker }) => marker !== undefined && OF_PARTS.has(marker.kind),
  )
  if (part >= 0) return part
  return lines.findLastIndex(({ text }) => text.length >= SHORTEST_PROSE && PROSE.test(text))
}

/** The lines without what a page prints behind the document, once no numbered part follows any more. */
export function withoutTail(lines: readonly MarkedLine[]): readonly MarkedLine[] {
  const last = lastOf(lines)
  let end = lines.findIndex((line, at) => at > last && opensTail(line))
  if (end < 0 || last < 0) return lines
  while (end > last + 1 && KEEPER.test(lines[end - 1]!.text)) end--
  return lines.slice(0, end)
}
