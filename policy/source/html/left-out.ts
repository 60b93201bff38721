type Attributes = Readonly<Record<string, string>>

const HIDDEN = new Set(
  'script style nav noscript iframe svg button select option textarea template head footer aside object'.split(
    ' ',
  ),
)
const UNSEEN = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i
/** Words in names of classes, English or in the pinyin that Chinese sites use: 分享, 当前位置, 二维码, 友情链接. */
const FURNITURE = new Set(
  'nav navbar navigation breadcrumb breadcrumbs crumb crumbs footer sidebar menu share bdshare bdsharebuttonbox bshare toolbar pagination copyright related comment comments qrcode fenxiang dqwz weizhi ewm erweima yqlj friendlink'.split(
    ' ',
  ),
)
const LONGEST_NAMES = 400

/** True for what a page says around its text, by the names of its classes. */
export function isFurniture(tag: string, attributes: Attributes): boolean {
  if (tag === 'body' || tag === 'html') return false
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`
  if (names === ' ') return false
  const words = names.slice(0, LONGEST_NAMES).split(/[\s_-]+|(?<=[a-z])(?=[A-Z])/)
  return words.some((word) => FURNITURE.has(word.toLowerCase()))
}

/** True for what no reader of a page sees. */
export function isHidden(tag: string, attributes: Attributes): boolean {
  if (HIDDEN.has(tag) || attributes.hidden !== undefined) return true
  return attributes.style !== undefined && UNSEEN.test(attributes.style)
}
