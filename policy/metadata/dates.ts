import { isSignOffDate, signedLine } from '../outline/furniture.ts'
import { dateIn } from '../text/date.ts'
import type { Line } from '../text/lines.ts'

const PUBLISHED =
  /(?:发布|公布|公开|上网|颁布)(?:时间|日期)\s*[::\]]|(?:^|\s)时间\s*[::](?=\s*20\d{2})/
const ISSUED = /(?:成文|发文|生成|印发|签发|颁布)(?:时间|日期)\s*[::\]]/
const BRACKETED = /^\(.*\)$/
/** Pages print the day on which they are looked at. */
const TODAY = /今天是|星期[一二三四五六日天]/
/** A day with a time of day is one on which something was put on a page. */
const STAMPED = /(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s*\d{1,2}:\d{2}/
const LONGEST = 60

function datedBehind(head: readonly Line[], label: RegExp): string | undefined {
  for (const { text } of head) {
    const at = text.search(label)
    const date = at < 0 ? undefined : dateIn(text.slice(at))
    if (date !== undefined) return date
  }
  return undefined
}

function signedOn(main: readonly Line[]): string | undefined {
  const line = main.findLast(({ text }) => isSignOffDate(text) || signedLine(text) !== undefined)
  return line === undefined ? undefined : dateIn(line.text)
}

const DATE = '(?:二[零〇○Oo0]|20)[零〇○Oo0一二三四五六七八九\\d]{2}年[^,。;、]{2,8}日'
/** A text without line breaks closes with its date, or has it behind its issuer in front of a note. */
const CLOSES = new RegExp(`[。;\\s](?:[\\u4e00-\\u9fff]{4,20}[府室委局厅会]\\s*)?(${DATE})[\\s|]*$`)
const OPENS = new RegExp(`^[^。;]{0,60}[府室委局厅会]\\s*(${DATE})\\s*(?=\\(|[\\u4e00-\\u9fff])`)

/** The date of signature in a text that lost its line breaks. */
function signedWithin(main: readonly Line[]): string | undefined {
  const last = main.findLast(({ text }) => text.length > 2)?.text ?? ''
  const opening = main[0]?.text.slice(0, 120) ?? ''
  const printed = CLOSES.exec(last.slice(-60))?.[1] ?? OPENS.exec(opening)?.[1]
  return printed === undefined ? undefined : dateIn(printed)
}

/** The date of a short line of the head: one in brackets below the title before any other. */
function printedOn(head: readonly Line[]): string | undefined {
  const short = head.filter(
    ({ text }) => text.length <= LONGEST && !PUBLISHED.test(text) && !TODAY.test(text),
  )
  const dated = short.filter(({ text }) => dateIn(text) !== undefined)
  const line = dated.find(({ text }) => BRACKETED.test(text)) ?? dated[0]
  return line === undefined ? undefined : dateIn(line.text)
}

/** Day of issue: signed, labelled or printed in the head; the day of publication only when there is no other. */
export function issuedOn(head: readonly Line[], main: readonly Line[]): string | undefined {
  return (
    signedOn(main) ??
    datedBehind(head, ISSUED) ??
    printedOn(head) ??
    signedWithin(main) ??
    datedBehind(head, PUBLISHED)
  )
}

/** Day on which it was put on a page, which may be later than the day of issue. */
export function publishedOn(head: readonly Line[]): string | undefined {
  const stamped = head.find(({ text }) => text.length <= LONGEST && STAMPED.test(text))
  return datedBehind(head, PUBLISHED) ?? (stamped && dateIn(stamped.text))
}
