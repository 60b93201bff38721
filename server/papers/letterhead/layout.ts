import { dayText } from '../words.ts'
import type { Letterhead } from './letterhead.ts'

/** What stands on a paper that nobody has issued yet. */
export const draftMark = '拟稿，尚未印发'

/** Characters of 三号 that a text is wide: what is not Chinese takes half the room. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign < '\u0100' ? 0.5 : 1), 0)

/** Above the mark of the issuer, inside the text: 35 mm (GB/T 9704-2012), the first 3 lines of it for what is secret or urgent. */
export const markBelow = { mm: 35, lines: 3 } as const

/** The size of the red mark in points: it leaves a tenth of its line free, and is never larger than the sheet bears. */
export const markPoints = (issuer: string, lineMm: number): number =>
  Math.min(48, Math.floor((lineMm * 0.9 * 72) / 25.4 / Math.max(widthOf(issuer), 1)))

/** What stands at the upper left corner, one below the other. */
export const cornerLines = ({ secrecy, urgency }: Letterhead, draft: boolean): string[] => [
  ...(secrecy ? [secrecy] : []),
  ...(urgency ? [urgency] : []),
  ...(draft ? [draftMark] : []),
]

const noDay = '　　　　年　　月　　日'
/** A day in words, or room for one. */
export const dayOrRoom = (day: string | null): string => dayText(day) || noDay

/** How far from the right edge issuer and day stand, in characters of 三号. */
export interface Signature {
  readonly issuer: string
  readonly day: string
  readonly issuerRight: number
  readonly dayRight: number
}

/**
 * Below a text that is sealed the day stands four characters from the right and the issuer centred above it; a name
 * too long for that reaches to the edge, and the day stands below its middle.
 */
export function signatureOf({ issuer, signedOn }: Letterhead): Signature | null {
  if (signedOn === undefined) return null
  const day = dayOrRoom(signedOn)
  const apart = (widthOf(issuer) - widthOf(day)) / 2
  const dayRight = Math.max(4, apart)
  return { issuer, day, dayRight, issuerRight: Math.max(0, dayRight - apart) }
}

/** `附件：1.…` and the lines that stand below its first title; a single one has no number. */
export function attachmentLines({ attachments = [] }: Letterhead): string[] {
  if (attachments.length < 2) return attachments.map((title) => `附件：${title}`)
  return attachments.map((title, i) => `${i ? '　　　' : '附件：'}${i + 1}.${title}`)
}

/** The imprint at the foot of the last page. */
export interface Imprint {
  readonly copies: string | null
  readonly issuer: string
  readonly printed: string
}

export function imprintOf({ issuer, printedOn, copies = [] }: Letterhead): Imprint | null {
  if (printedOn === undefined) return null
  return {
    copies: copies.length ? `抄送：${copies.join('，')}。` : null,
    issuer,
    printed: `${dayOrRoom(printedOn)}印发`,
  }
}
