import { mayBeginWith } from '../text/gates.ts'

const LONGEST_SIGN_OFF = 30
const SIGN_OFF = /^(二[零〇○Oo0]|[12]\d)[零〇○Oo一二三四五六七八九\d]{2}年[^,。;]{2,9}日/

/** True for the line that closes the main text with its date. */
export function isSignOffDate(line: string): boolean {
  return line.length <= LONGEST_SIGN_OFF && mayBeginWith(line, '二12') && SIGN_OFF.test(line)
}

const SIGNED_LINE =
  /^([\u4e00-\u9fff()、 ]{3,40}?(?:政府|委员会|办公[厅室]|局|厅|部|院|委|管委会|领导小组))\s*((?:二[零〇○Oo0]|[12]\d)[零〇○Oo0一二三四五六七八九\d]{2}年[^,。;]{2,9}日)$/
const LONGEST_SIGNED = 60

/** Issuer and date of a line that closes the main text with both; undefined for other lines. */
export function signedLine(line: string): { issuer: string; date: string } | undefined {
  if (!line.endsWith('日') || line.length > LONGEST_SIGNED) return undefined
  const [, issuer, date] = SIGNED_LINE.exec(line) ?? []
  return issuer === undefined ? undefined : { issuer: issuer.trim(), date: date! }
}

const SIGNATURE = /(?:政府|委员会|办公[厅室]|局|厅|部|院|委|管委会|领导小组)$/

/** True for the issuer's name in front of the closing date. */
export function isSignature(line: string): boolean {
  return line.length <= LONGEST_SIGN_OFF && SIGNATURE.test(line.replace(/\s/g, ''))
}

/** True for a line that opens an annex by itself, as against one that lists annexes. */
export function opensAnnex(line: string): boolean {
  return mayBeginWith(line, '附') && /^附\s*件?\s*[一二三四五六七八九十\d]{0,3}\s*[::]?$/.test(line)
}

/** True for a line with cells apart by tabs or bars. */
export function isCelled(line: string): boolean {
  return line.includes('\t') || line.includes(' | ')
}

const LONGEST_GROUP = 30
const OPENS_TABLE = /^(?:序号|指标|任务|项目|类别|工作)/

/** True for a line between two rows of a table that only names the group of those below it. */
export function isGroupRow(line: string, below: string): boolean {
  if (OPENS_TABLE.test(below)) return false
  const bare = line.replace(/[|\s]+$/, '')
  return bare.length <= LONGEST_GROUP && !/[\t|。;:]/.test(bare)
}

/** True for a line of a table: at least three cells apart by tabs or bars. */
export function isRow(line: string): boolean {
  return isCelled(line) && TWICE_APART.test(line)
}

const TWICE_APART = /(?:\t| \| ).*?(?:\t| \| )/

/** True for a line such as `附件:1.分工表` that only names what is attached. */
export function listsAnnexes(line: string): boolean {
  return mayBeginWith(line, '附') && /^附\s*件?\s*[::]\s*\S/.test(line)
}
