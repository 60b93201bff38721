import { isSignOffDate, opensAnnex, signedLine } from '../outline/furniture.ts'
import { startsWithMarker } from '../outline/marker.ts'
import { isFurniture } from '../outline/page-furniture.ts'
import type { TitleRange } from '../outline/tree.ts'
import type { Line } from '../text/lines.ts'
import { addresseesIn } from './addressees.ts'
import { issuedOn, publishedOn } from './dates.ts'
import { docNumberIn } from './doc-number.ts'

/** What the head and foot of a document say about it; null where nothing is printed. */
export interface Metadata {
  readonly issuer: string | null
  readonly docNo: string | null
  readonly date: string | null
  readonly published: string | null
  readonly addressees: readonly string[]
}

const HEAD_LINES = 40
const LONGEST_NUMBERED = 120
const BODY = /(人民政府|管委会|委员会|办公厅|办公室|部|局|厅|院|署|领导小组)$/
const LABELLED_ISSUER =
  /(?:发文单位|发文机关|发布机构|发文机构|制发机关)\s*[::|\]]\s*([^\s,。;:]{3,40})/

function headOf(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex(({ text }) => startsWithMarker(text) && !isFurniture(text))
  return lines.slice(0, first < 0 ? HEAD_LINES : Math.min(first, HEAD_LINES))
}

function mainOf(lines: readonly Line[]): readonly Line[] {
  const annex = lines.findIndex((line) => opensAnnex(line.text))
  return annex < 0 ? lines : lines.slice(0, annex)
}

function issuerOfTitle(title: string): string | undefined {
  const found = /^(.{4,30}?)(?:关于|印发|转发)/.exec(title)?.[1]
  return found !== undefined && BODY.test(found) ? found : undefined
}

function signature(main: readonly Line[]): string | undefined {
  const together = main.findLast((line) => signedLine(line.text) !== undefined)
  if (together !== undefined) return signedLine(together.text)!.issuer
  const at = main.findLastIndex((line) => isSignOffDate(line.text))
  // Another office may have lent its seal: (国家甲局代章).
  const sealed = /^\([^()]{2,30}代章\)$/.test(main[at - 1]?.text ?? '')
  const above = (main[at - (sealed ? 2 : 1)]?.text ?? '').replace(/\s/g, '')
  return above.length <= 30 && BODY.test(above) ? above : undefined
}

function labelledIssuer(head: readonly Line[]): string | undefined {
  for (const line of head) {
    const found = LABELLED_ISSUER.exec(line.text)?.[1]
    if (found !== undefined) return found
  }
  return undefined
}

/** The name that also says the place, where label or title leave it out: 市政府办公室 of 甲市人民政府办公室. */
function withPlace(named: string, signed: string | undefined): string {
  const bare = (name: string) => name.replace('人民政府', '政府')
  return signed !== undefined && bare(signed).endsWith(bare(named)) ? signed : named
}

interface Parts {
  readonly head: readonly Line[]
  readonly main: readonly Line[]
}

function issuer({ head, main }: Parts, title: TitleRange | undefined): string | undefined {
  const named = labelledIssuer(head) ?? issuerOfTitle(title?.text ?? '')
  const signed = signature(main)
  return named === undefined ? signed : withPlace(named, signed)
}

function docNo(head: readonly Line[]): string | undefined {
  for (const line of head) {
    if (line.text.length > LONGEST_NUMBERED) continue
    const found = docNumberIn(line.text.replace(/《[^》]*》\s*\([^()]*\)/g, ''))
    if (found !== undefined) return found
  }
  return undefined
}

/** Issuer, number and date from the head, the title and the signature. */
export function metadataOf(lines: readonly Line[], title: TitleRange | undefined): Metadata {
  const head = headOf(lines)
  const main = mainOf(lines)
  return {
    issuer: issuer({ head, main }, title) ?? null,
    docNo: docNo(head) ?? null,
    date: issuedOn(head, main) ?? null,
    published: publishedOn(head) ?? null,
    addressees: addresseesIn(head),
  }
}
