import { AlignmentType, type IParagraphOptions, Paragraph, TextRun } from 'docx'
import { isHeading, partsOf } from '../letterhead/level.ts'
import { closer, fonts, linePoints, points } from '../page.ts'

/** How a text is set. */
export interface Setting {
  readonly font: keyof typeof fonts
  readonly points: number
  /** Six hexadecimal digits; black where it is left out. */
  readonly color?: string
  /** Twentieths of a point between characters. */
  readonly spacing?: number
}

export const body: Setting = {
  font: 'body',
  points: points.三号,
  spacing: -Math.ceil(closer * 20),
}
export const cell: Setting = { font: 'body', points: points.五号 }
export const head: Setting = { font: 'head', points: points.五号 }

/** Line pitch of running text, in twentieths of a point. */
export const pitch = Math.round(linePoints * 20)
/** A line of running text and nothing around it. */
export const onLine = { line: pitch, lineRule: 'exact' } as const
/** Characters of 三号 in twentieths of a point. */
export const characters = (n: number): number => Math.round(n * points.三号 * 20)

/** A run in one font for every script, so that digits stand as the Chinese text does. */
export function runs(text: string, { font, points: size, color, spacing }: Setting): TextRun[] {
  const name = fonts[font]
  const face = { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' }
  const more = { ...(color && { color }), ...(spacing && { characterSpacing: spacing }) }
  return text
    .split('\n')
    .map(
      (line, i) =>
        new TextRun({ text: line, font: face, size: size * 2, ...more, ...(i && { break: 1 }) }),
    )
}

/** Running text on the lines of the page: each paragraph is moved in by two characters; the last may keep to what follows. */
export function runningText(text: string, keepsOn = false): Paragraph[] {
  const lines = text.split('\n')
  return lines.map(
    (line, i) =>
      new Paragraph({
        children: partsOf(line).flatMap((part) => runs(part.text, { ...body, font: part.font })),
        indent: { firstLine: characters(2) },
        spacing: onLine,
        alignment: AlignmentType.BOTH,
        keepNext: isHeading(line) || (keepsOn && i === lines.length - 1),
      }),
  )
}

/** Empty lines of the text. */
export const blankLines = (n: number, keepNext = false): Paragraph[] =>
  Array.from({ length: n }, () => new Paragraph({ spacing: onLine, keepNext }))

/** One paragraph in a setting of its own. */
export const paragraph = (
  text: string,
  setting: Setting,
  more: Omit<IParagraphOptions, 'children'> = {},
): Paragraph => new Paragraph({ children: runs(text, setting), ...more })
