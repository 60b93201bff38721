import { isCelled, isSignOffDate, signedLine } from '../outline/furniture.ts'
import { indexLabel } from '../outline/index-labels.ts'
import { startsWithMarker } from '../outline/marker.ts'
import { isFurniture } from '../outline/page-furniture.ts'
import type { TitleRange } from '../outline/tree.ts'
import type { Line } from '../text/lines.ts'

const ENDS =
  /(意见|通知|决定|方案|纲要|计划|规划|办法|细则|要点|规定|条例|措施|决议|通报|批复|公报|通告|指南|分[工解]表|任务表|清单)(》?的通知)?(\([^()]{1,30}\))?$/
const NUMBER_TAIL =
  /\([^()]*[〔[]\s*\d{4}\s*[〕\]][^()]*\)$|\s[\u4e00-\u9fff]{1,10}[〔[]\d{4}[〕\]]第?\d{1,5}号$/
/** The years of a plan on a line of their own below its title. */
const PERIOD = /\((?:19|20)\d{2}年?\s*[-—~–至]+\s*(?:19|20)\d{2}年?\)$/
const LONGEST = 90
/** Labels behind which an index prints the title. */
const TITLE_LABELS = new Set('标题 名称 信息名称 文件名称 公文名称'.split(' '))
/** A line that holds a title and its addressees is at least so long. */
const SHORTEST_RUN_ON = 60
const SEARCHED = 60
const MOST_LINES = 3

function canBegin(line: Line): boolean {
  const { text } = line
  if (text.length > LONGEST || isFurniture(text) || startsWithMarker(text)) return false
  if (
    isCelled(text) ||
    indexLabel(text) !== undefined ||
    isSignOffDate(text) ||
    signedLine(text) !== undefined
  )
    return false
  return !/[。;]|[::]$|^[-—]|>|\d{4}-\d{2}-\d{2}|^(?!.*关于).*文件$|^(?!关于)[^《]{2,14}[〔[]\d{4}[〕\]]/.test(
    text,
  )
}

function isTitle(text: string): boolean {
  const bare = text.replace(NUMBER_TAIL, '').trim()
  return bare.length >= 6 && bare.length <= LONGEST && ENDS.test(bare)
}

const count = (text: string, sign: string) => text.split(sign).length

function isOpen(text: string): boolean {
  return count(text, '“') > count(text, '”') || count(text, '《') > count(text, '》')
}

function joined(lines: readonly Line[], at: number): TitleRange | undefined {
  let text = ''
  for (let index = at; index < Math.min(lines.length, at + MOST_LINES); index++) {
    const line = lines[index]!
    // A blank line inside a quotation only parts the lines of a title.
    if (!canBegin(line) || (index > at && line.gap > 1 && !isOpen(text))) return undefined
    text += line.text
    if (count(text, '《') <= count(text, '》') && isTitle(text)) {
      const bare = text.replace(NUMBER_TAIL, '').trim()
      const period = lines[index + 1]
      if (period === undefined || !PERIOD.test(period.text) || PERIOD.test(bare.slice(-20)))
        return { start: lines[at]!.start, end: line.end, text: bare }
      return { start: lines[at]!.start, end: period.end, text: bare + period.text }
    }
  }
  return undefined
}

const OF_PLACE = /^[\u4e00-\u9fff]{1,7}[省市县区州旗盟][\u4e00-\u9fff“”]{6,30}$/
const BODY = /(?:政府|[委局厅办署院会部站网]|办公室|中心|小组|文件|公报)$/
const ANEW = /关于|印发|人民政府|^[\u4e00-\u9fff]{2,7}[省市县区州旗盟]|(?:19|20)\d{2}年/

/** 甲市进一步提升工程质量 above 水平的若干措施: the first line of a title that names its place. */
function isParted({ text }: Line, next: Line | undefined): boolean {
  if (next === undefined || !OF_PLACE.test(text) || BODY.test(text)) return false
  return isTitle(next.text) && !ANEW.test(next.text) && !next.text.startsWith(text.slice(0, 2))
}

function opensLikeTitle(line: Line): boolean {
  return isTitle(line.text) || /关于|人民政府|委员会|印发|办公[厅室]$/.test(line.text)
}

/** The title of a text without line breaks, which its addressees follow behind a blank. */
function leadingTitle({ start, text }: Line): TitleRange | undefined {
  const end = text.length > SHORTEST_RUN_ON ? text.indexOf(' ') : -1
  const title = text.slice(0, Math.max(0, end))
  return /关于|印发/.test(title) && isTitle(title)
    ? { start, end: start + end, text: title }
    : undefined
}

const YEAR = /(?:19|20)\d{2}年/
const SHARED = 0.7

/** The title that a page prints once more below its own headline, in full and with its year. */
function repeated(
  headline: TitleRange,
  lines: readonly Line[],
  at: number,
): TitleRange | undefined {
  const next = lines[at + 1]
  if (next === undefined || next.start < headline.end || !YEAR.test(next.text)) return undefined
  if (YEAR.test(headline.text)) return undefined
  const title = joined(lines, at + 1)
  if (title === undefined || title.text.length <= headline.text.length) return undefined
  const signs = new Set(title.text)
  const shared = [...headline.text].filter((sign) => signs.has(sign)).length
  return shared >= SHARED * headline.text.length ? title : undefined
}

/** The document's title, over up to three lines; undefined when no line of the head reads like one. */
export function titleOf(lines: readonly Line[]): TitleRange | undefined {
  for (let at = 0; at < Math.min(lines.length, SEARCHED); at++) {
    const line = lines[at]!
    if (/^(一\s*[、.]|第一[章部])/.test(line.text)) break
    const opens = opensLikeTitle(line) || isParted(line, lines[at + 1])
    const found = leadingTitle(line) ?? (opens ? joined(lines, at) : undefined)
    if (found !== undefined) return repeated(found, lines, at) ?? found
  }
  return labelledTitle(lines) ?? firstLine(lines[0])
}

/** The title as the index of a site prints it. */
function labelledTitle(lines: readonly Line[]): TitleRange | undefined {
  for (const { start, end, text } of lines.slice(0, SEARCHED)) {
    if (!TITLE_LABELS.has(indexLabel(text) ?? '')) continue
    const at = text.indexOf(':') + 1
    const title = text.slice(at).trim()
    if (isTitle(title)) return { start: start + text.indexOf(title, at), end, text: title }
  }
  return undefined
}

function firstLine(first: Line | undefined): TitleRange | undefined {
  if (first === undefined || !canBegin(first) || first.text.length > 40) return undefined
  if (first.text.includes('|') || !/[\u4e00-\u9fff]{4}/.test(first.text)) return undefined
  return { start: first.start, end: first.end, text: first.text }
}
