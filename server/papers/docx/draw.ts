import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
} from 'docx'
import { fonts, marginsOf, numberAbove, paperSize, points, textWidth, twips } from '../page.ts'
import type { Block, Paper } from '../paper.ts'
import { footOf } from './foot.ts'
import { headOf } from './letterhead.ts'
import { formOf, tableOf } from './tables.ts'
import { body, paragraph, runningText, runs } from './text.ts'

/** What browsers and mail call a Word document. */
export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The paper as a Word document, in memory: papers are read by people and stay short. */
export function drawDocx(paper: Paper): Promise<Buffer> {
  return Packer.toBuffer(
    new Document({
      title: paper.title,
      creator: '质衡',
      evenAndOddHeaderAndFooters: true,
      sections: [sectionOf(paper)],
    }),
  )
}

function sectionOf(paper: Paper): ISectionOptions {
  const { landscape } = paper
  return {
    properties: { page: pageOf(landscape) },
    ...(paper.header && { headers: bothPages(runningHead(paper.header)) }),
    footers: {
      default: new Footer({ children: [numberLine(AlignmentType.RIGHT)] }),
      even: new Footer({ children: [numberLine(AlignmentType.LEFT)] }),
    },
    children: childrenOf(paper),
  }
}

function childrenOf(paper: Paper): (Paragraph | Table)[] {
  const { letterhead, landscape, blocks } = paper
  const title = paragraph(paper.title, { font: 'title', points: points.二号 }, titleLook)
  const keeps = signatureKeeps(paper)
  return [
    ...(letterhead ? headOf(paper, letterhead) : [title]),
    ...paper.meta.map((line) => metaLine(line, landscape)),
    ...blocks.flatMap((block, i) => drawBlock(block, keeps && i === blocks.length - 1)),
    ...(letterhead ? footOf(letterhead, landscape) : []),
  ]
}

/** Whoever signs never stands alone on a page. */
const signatureKeeps = ({ letterhead }: Paper): boolean => letterhead?.signedOn !== undefined

const titleLook = { alignment: AlignmentType.CENTER, spacing: { after: 200 } }

/** The sheet's own width and height stay: the orientation turns them. */
function pageOf(landscape: boolean) {
  const { top, right, bottom, left } = marginsOf(landscape)
  return {
    size: {
      width: twips(paperSize.width),
      height: twips(paperSize.height),
      orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      top: twips(top),
      right: twips(right),
      bottom: twips(bottom),
      left: twips(left),
      header: twips(15),
      footer: twips(numberAbove(landscape)),
    },
  }
}

const bothPages = <T>(each: T) => ({ default: each, even: each })

const runningHead = (text: string): Header =>
  new Header({
    children: [
      paragraph(text, { font: 'meta', points: points.小五 }, { alignment: AlignmentType.CENTER }),
    ],
  })

/** `— 1 —`, a character in from the outer edge: odd pages at the right, even ones at the left. */
function numberLine(alignment: (typeof AlignmentType)['LEFT' | 'RIGHT']): Paragraph {
  const one = points.四号 * 20
  const indent = alignment === AlignmentType.RIGHT ? { right: one } : { left: one }
  const children = ['— ', PageNumber.CURRENT, ' —']
  return new Paragraph({
    alignment,
    indent,
    children: [new TextRun({ children, font: fonts.number, size: points.四号 * 2 })],
  })
}

function metaLine([left, right]: readonly [string, string], landscape: boolean): Paragraph {
  const setting = { font: 'meta', points: points.四号 } as const
  return new Paragraph({
    children: [
      ...runs(left, setting),
      ...(right ? [new TextRun('\t'), ...runs(right, setting)] : []),
    ],
    tabStops: [{ type: TabStopType.RIGHT, position: twips(textWidth(landscape)) }],
    spacing: { after: 80 },
  })
}

function drawBlock(block: Block, keepsOn: boolean): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return runningText(block.text, keepsOn)
    case 'table':
      return [tableOf(block)]
    case 'form':
      return [formOf(block)]
    case 'signature':
      return block.lines.map((line, i) =>
        paragraph(line, body, {
          alignment: AlignmentType.RIGHT,
          indent: { right: body.points * 20 * 4 },
          spacing: { before: i ? 0 : 400 },
        }),
      )
    case 'note':
      return [
        paragraph(block.text, { font: 'body', points: points.五号 }, { spacing: { before: 120 } }),
      ]
  }
}
