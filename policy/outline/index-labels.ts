/** Labels under which sites of governments file a document. */
export const INDEX_LABELS: ReadonlySet<string> = new Set(
  `索引号 索取号 信息索引 信息索引号 统一登记号 统一编号 登记号 文件编号
   发文机关 发文机构 发文单位 发布机构 发布机关 发布单位 制发机关 制发单位 公开机构 公开单位 信息来源
   成文日期 成文时间 发文日期 发文时间 生成日期 生成时间 公开日期 公开时间 发布日期 发布时间 印发日期 签发日期
   实施日期 生效日期 失效日期 废止日期 文号 发文字号 发文文号 字号 标题 名称 信息名称 文件名称 公文名称
   主题 主题词 主题分类 体裁 体裁分类 公文种类 文种 组配分类 服务对象分类 信息类别 信息分类 分类 关键词 关键字
   公开方式 公开形式 公开类别 公开属性 公开范围 公开程序 公开时限 政策文号 发布文号 文件号 发布部门 颁布单位 制发日期 颁布日期 文件类别 文件类型 文件状态 有效性状态 有效性 时效性 效力状态 是否有效 内容概述`.split(
    /\s+/,
  ),
)
const LONGEST_LABEL = 16
const FIRST = new Set([...INDEX_LABELS].map((label) => label.charCodeAt(0)))
/** Labels that a document may print for things of its own. */
const OF_ANYTHING = new Set('名称 标题 主题 分类 体裁 文种 字号 登记号'.split(' '))

/** What lists and indexes print in front of a label. */
const OPENS_LABEL = new Set([...'[•●■◆'].map((sign) => sign.charCodeAt(0)))

/** The label of a line such as `发文机关:甲市人民政府`, without the blanks that stretch it. */
export function indexLabel(line: string): string | undefined {
  const own = OPENS_LABEL.has(line.charCodeAt(0)) ? line.slice(1).trimStart() : line
  if (!FIRST.has(own.charCodeAt(0))) return undefined
  const end = own.slice(0, LONGEST_LABEL).search(/[:|\]]/)
  const [before = '', blank] = end >= 0 ? [own.slice(0, end)] : own.split(/(\s)/, 2)
  const label = before.replace(/\s/g, '')
  const known = INDEX_LABELS.has(label) && (blank === undefined || !OF_ANYTHING.has(label))
  return known ? label : undefined
}

/** True for a line that only an index of documents would print. */
export function isIndexLine(line: string): boolean {
  const label = indexLabel(line)
  return label !== undefined && !OF_ANYTHING.has(label)
}
