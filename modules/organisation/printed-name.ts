/** Long forms and the short ones that documents use instead of them; both sides are brought to the short one. */
const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/监督管理|监管综合执法/g, '监管'],
  [/质量技术监督/g, '质监'],
  [/^市监/g, '市场监管'],
  [/工商行政管理/g, '工商'],
  [/发展和?改革/g, '发改'],
  [/工业和信息化/g, '工信'],
  [/经济和信息化/g, '经信'],
  [/人力资源和?社会保障|人力社保/g, '人社'],
  [/住房和?城乡建设/g, '住建'],
  [/卫生健康/g, '卫健'],
  [/文化和旅游/g, '文旅'],
  [/交通运输/g, '交通'],
  [/科学技术/g, '科技'],
  [/国有资产监管/g, '国资'],
  [/食品药品监管/g, '食药监'],
  [/安全生产监管/g, '安监'],
  [/委员会$/g, '委'],
  [/办公室$/g, '办'],
]

const kinds = /(?:部门|单位|局|委|厅|办|部)$/
/** A place before the body: 临川市…, 省…, 全市…; 市场 is no place. */
const place =
  /^(?:[\p{Script=Han}]{0,7}?(?:自治区|自治州|省|市|县|区|旗|州|盟)|本[省市县区旗])(?!场)/u

/** Half-width, without spaces, and without the tail of an open list: 财政局等部门 → 财政局. */
export function plainName(printed: string): string {
  return printed
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/等(?:有关|相关)?(?:部门|单位|成员单位)?$/, '')
}

/** The name, and what is left of it after each place before it: 临川市市场监管局 → 市市场监管局?, 市场监管局. */
export function withoutPlace(name: string): string[] {
  const found = place.exec(name)?.[0]
  const rest = found ? name.slice(found.length) : ''
  return [...rest].length >= 2 ? [name, ...withoutPlace(rest)] : [name]
}

/** What is left when long forms are shortened and the kind of body is cut off: 财政局, 财政部门 → 财政. */
export function stemOf(name: string): string {
  const short = abbreviations.reduce((text, [long, to]) => text.replace(long, to), name)
  const stem = short.replace(kinds, '')
  return [...stem].length >= 2 ? stem : short
}

/** Names that stand for many bodies: 各成员单位, 有关部门, 各县（市、区）人民政府. */
export function isGroup(printed: string): boolean {
  const name = plainName(printed)
  return name === '' || /^各|^(?:[省市县区旗]|全[省市县区旗])?(?:各|有关|相关)|成员单位$/.test(name)
}
