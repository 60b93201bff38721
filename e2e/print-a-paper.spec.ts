import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { drawHtml } from '../server/papers/html/draw.ts'
import type { Paper } from '../server/papers/paper.ts'
import { expect, test } from './journey.ts'

const folder = join(import.meta.dirname, '..', 'node_modules', '@fontsource', 'noto-sans-sc')
const faces = ['仿宋_GB2312', '方正小标宋简体', '黑体', '楷体_GB2312', '宋体']
const fontCss = () =>
  faces
    .map((family) =>
      readFileSync(join(folder, '400.css'), 'utf8').replace(
        /font-family: '[^']+'/g,
        `font-family: '${family}'`,
      ),
    )
    .join('\n')

/** The paper as a browser prints it, with fonts in which every Chinese character is as wide as it is high. */
async function printed(page: Page, paper: Paper): Promise<Uint8Array> {
  await page.route('http://paper.test/**', (route) => {
    const { pathname } = new URL(route.request().url())
    return pathname === '/'
      ? route.fulfill({
          contentType: 'text/html',
          body: drawHtml(paper).replace('</style>', `${fontCss()}</style>`),
        })
      : route.fulfill({ path: join(folder, pathname) })
  })
  await page.goto('http://paper.test/')
  await page.evaluate('document.fonts.ready')
  return page.pdf({ preferCSSPageSize: true, printBackground: true })
}

interface Line {
  readonly text: string
  /** Of its first character, from the left edge and the upper edge of the sheet to its foot. */
  readonly left: number
  readonly foot: number
}
interface Sheet {
  readonly width: number
  readonly height: number
  readonly lines: readonly Line[]
}

const mm = (points: number): number => (points / 72) * 25.4

/** What stands on each sheet, line by line, in millimetres. */
async function sheetsOf(pdf: Uint8Array): Promise<Sheet[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const sheets: Sheet[] = []
  for (let n = 1; n <= document.numPages; n += 1) {
    const page = await document.getPage(n)
    const [, , width = 0, height = 0] = page.view
    const { items } = await page.getTextContent()
    const texts = items.flatMap((item) => ('str' in item && item.str.trim() ? [item] : []))
    const byFoot = Map.groupBy(texts, ({ transform }) => Math.round(transform[5]))
    const lines = [...byFoot].map(([foot, parts]) => {
      const inOrder = parts.toSorted((a, b) => a.transform[4] - b.transform[4])
      const text = inOrder.map(({ str }) => str).join('')
      return { text, left: mm(inOrder[0]!.transform[4]), foot: mm(height - foot) }
    })
    const downwards = lines.toSorted((a, b) => a.foot - b.foot)
    sheets.push({ width: mm(width), height: mm(height), lines: downwards })
  }
  return sheets
}

const letterhead = {
  mark: 'red',
  issuer: '临川市市场监督管理局',
  number: '临市监责改〔2026〕7号',
  to: '临川市甲乙电器有限公司',
  copies: ['市发展改革委'],
  signedOn: '2026-11-02',
  printedOn: '2026-11-03',
} as const
const paper = (text: string): Paper => ({
  title: '责令改正通知书',
  landscape: false,
  meta: [],
  letterhead,
  blocks: [{ kind: 'paragraph', text }],
})

test('an official paper is printed on A4 with 28 characters on a line and 22 lines on a page', async ({
  page,
}) => {
  const sheets = await sheetsOf(await printed(page, paper('质'.repeat(28 * 45))))
  expect(sheets[0]!.width).toBeCloseTo(210, 0)
  expect(sheets[0]!.height).toBeCloseTo(297, 0)
  const second = sheets[1]!.lines.filter(({ text }) => text.includes('质'))
  expect(second).toHaveLength(22)
  expect(new Set(second.map(({ text }) => [...text].length))).toEqual(new Set([28]))
  expect(second[0]!.left).toBeCloseTo(28, 0)
  const last = second.at(-1)!
  expect(last.foot).toBeGreaterThan(297 - 35 - 5)
  expect(last.foot).toBeLessThan(297 - 35)
})

test('its mark, number, title and imprint stand where the standard has them', async ({
  page,
  look,
}) => {
  const [sheet, ...more] = await sheetsOf(await printed(page, paper('经查，产品不合格。')))
  expect(more).toEqual([])
  const at = (start: string) => sheet!.lines.find(({ text }) => text.startsWith(start))!
  const order = [
    '临川市市场监督管理局',
    '临市监责改〔2026〕7号',
    '责令改正通知书',
    '临川市甲乙电器有限公司：',
    '经查，产品不合格。',
  ]
  expect(sheet!.lines.slice(0, 5).map(({ text }) => text)).toEqual(order)
  // The foot of a mark of 48 points at most, whose upper edge lies 35 mm below that of the text.
  expect(at(order[0]!).foot).toBeGreaterThan(37 + 35 + 10)
  expect(at(order[0]!).foot).toBeLessThan(37 + 35 + 17)
  expect(at(order[3]!).left).toBeCloseTo(28, 0)
  const imprint = sheet!.lines.find(({ text }) => text.endsWith('2026年11月3日印发'))!
  expect(imprint.foot).toBeGreaterThan(297 - 35 - 6)
  const [number] = sheet!.lines.slice(-1)
  expect(number!.text).toBe('— 1 —')
  expect(number!.foot).toBeGreaterThan(297 - 35 + 5)
  await page.setViewportSize({ width: 900, height: 1300 })
  await look('official-paper')
})
