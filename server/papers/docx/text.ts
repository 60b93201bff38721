import { AlignmentType, type IParagraphOptions, Paragraph, TextRun } from 'docx'
import { fonts, linePoints, points } from '../page.ts'

/** How a text is set. */
export interface Setting {
  readonly font: keyof typeof fonts
  readonly points: number
}

export const body: Setting = { font: 'body', points: points.三号 }
export const cell: Setting = { font: 'body', points: points.五号 }
export const head: Setting = { font: 'head', points: points.五号 }

/** Line pitch of running text, in twentieths of a point. */
const pitch = Math.round(linePoints * 20)

/** A run in one font for every script, so that digits stand as the Chinese text does. */
export function runs(text: string, { font, points: size }: Setting): TextRun[] {
  const name = fonts[font]
  const face = { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' }
  return text
    .split('\n')
    .map(
      (line, i) => new TextRun({ text: line, font: face, size: size * 2, ...(i && { break: 1 }) }),
    )
}

/** Running text on the lines of the page: each paragraph is moved in by two characters. */
export const runningText = (text: string): Paragraph[] =>
  text.split('\n').map(
    (line) =>
      new Paragraph({
        children: runs(line, body),
        indent: { firstLine: body.points * 20 * 2 },
        spacing: { line: pitch, lineRule: 'exact' },
        alignment: AlignmentType.BOTH,
      }),
  )

/** One paragraph in a setting of its own. */
export const paragraph = (
  text: string,
  setting: Setting,
  more: Omit<IParagraphOptions, 'children'> = {},
): Paragraph => new Paragraph({ children: runs(text, setting), ...more })
