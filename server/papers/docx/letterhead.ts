import { AlignmentType, BorderStyle, Paragraph, TabStopType, TextRun } from 'docx'
import { cornerLines, markBelow, markPoints } from '../letterhead/layout.ts'
import type { Letterhead } from '../letterhead/letterhead.ts'
import { titleLines } from '../letterhead/title-lines.ts'
import { linePoints, points, red, textWidth, twips } from '../page.ts'
import type { Paper } from '../paper.ts'
import { blankLines, body, characters, onLine, paragraph, runs, type Setting } from './text.ts'

/** From the upper edge of the text to the title: mark, number and rule, or issuer, title and number in black. */
export function headOf(paper: Paper, letterhead: Letterhead): Paragraph[] {
  const corner = cornerLines(letterhead, paper.draft === true)
  const to = letterhead.to
    ? [...blankLines(1), paragraph(`${letterhead.to}：`, body, { spacing: onLine })]
    : []
  if (letterhead.mark === 'red')
    return [
      ...cornerOf(corner),
      markOf(letterhead.issuer, textWidth(paper.landscape)),
      ...blankLines(2),
      numberOf(letterhead, textWidth(paper.landscape)),
      ...blankLines(2),
      titleOf(paper.title),
      ...to,
      ...(to.length ? [] : blankLines(1)),
    ]
  return [...corner.map(line), ...plainOf(paper.title, letterhead), ...to]
}

const line = (text: string): Paragraph =>
  paragraph(text, { ...body, font: 'head' }, { spacing: onLine })

/** The lines above the mark are there with or without a word. */
function cornerOf(corner: readonly string[]): Paragraph[] {
  return [...corner.map(line), ...blankLines(Math.max(0, markBelow.lines - corner.length))]
}

/** The mark's line is a little higher than its characters, half of that above them. */
const leading = 1.16

function markOf(issuer: string, lineMm: number): Paragraph {
  const size = markPoints(issuer, lineMm)
  const rest =
    (markBelow.mm / 25.4) * 72 - markBelow.lines * linePoints - (size * (leading - 1)) / 2
  const setting: Setting = { font: 'title', points: size, color: red }
  return paragraph(issuer, setting, {
    alignment: AlignmentType.CENTER,
    spacing: {
      before: Math.max(0, Math.round(rest * 20)),
      line: Math.round(size * leading * 20),
      lineRule: 'exact',
    },
  })
}

/** 4 mm below the number the rule; the line itself leaves some of it. */
const ruleBelow = 8

function numberOf({ number, signer }: Letterhead, lineMm: number): Paragraph {
  const common = {
    spacing: onLine,
    autoSpaceEastAsianText: false,
    border: { bottom: { style: BorderStyle.SINGLE, size: 16, color: red, space: ruleBelow } },
  } as const
  if (signer === undefined)
    return paragraph(number, body, { ...common, alignment: AlignmentType.CENTER })
  return new Paragraph({
    ...common,
    children: [
      ...runs(`　${number}`, body),
      new TextRun('\t'),
      ...runs('签发人：', body),
      ...runs(`${signer}　`, { ...body, font: 'meta' }),
    ],
    tabStops: [{ type: TabStopType.RIGHT, position: twips(lineMm) }],
  })
}

const titleOf = (title: string): Paragraph =>
  paragraph(
    titleLines(title).join('\n'),
    { font: 'title', points: points.二号 },
    {
      alignment: AlignmentType.CENTER,
      spacing: { line: Math.round(points.二号 * 1.5 * 20), lineRule: 'exact' },
    },
  )

function plainOf(title: string, { issuer, number }: Letterhead): Paragraph[] {
  const beneath = paragraph(number, body, {
    alignment: AlignmentType.RIGHT,
    indent: { right: characters(1) },
    spacing: { ...onLine, before: 120, after: 120 },
    autoSpaceEastAsianText: false,
  })
  return [titleOf(issuer), titleOf(title), ...(number ? [beneath] : blankLines(1))]
}
