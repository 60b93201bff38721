import { fileURLToPath } from 'node:url'
import type { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { applied, type Matrix, multiplied } from '../layout/matrix.ts'
import type { Page, Piece } from '../layout/page.ts'
import { rowsOf } from '../layout/row.ts'
import { textOfPages } from '../layout/text-of-pages.ts'
import { UnreadableDocument } from '../unreadable.ts'
import { type Codes, rulingsIn } from './rulings.ts'
import { refuseSwelling } from './swelling.ts'
import { type Item, quarterOf, uprightMatrix } from './upright.ts'

/** pdf.js reads its own tables for Chinese fonts that a PDF does not embed from here. */
const TABLES = fileURLToPath(
  new URL('../../cmaps/', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')),
)
const MOST_PAGES = 2000
/** A document that begins with this many pages without text is a scan. */
const MOST_EMPTY = 200
const FEWEST_CHARACTERS = 10
/** Pages without rows of several texts begin no tables, so that their drawing need not be read. */
const FEWEST_GAPS = 2

type Document = Awaited<ReturnType<typeof getDocument>['promise']>
type DocumentPage = Awaited<ReturnType<Document['getPage']>>

function isEncrypted(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException'
}

async function opened(bytes: Uint8Array): Promise<Document> {
  refuseSwelling(bytes)
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const options = {
    // pdf.js takes the buffer away from its owner, so it gets its own copy.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    cMapUrl: TABLES,
    cMapPacked: true,
    useSystemFonts: false,
    disableFontFace: true,
    // Pictures are never looked at.
    maxImageSize: 1,
    isOffscreenCanvasSupported: false,
  }
  try {
    return await getDocument(options).promise
  } catch (error) {
    throw new UnreadableDocument(isEncrypted(error) ? 'encrypted' : 'damaged', { cause: error })
  }
}

function pieceOf(item: Item, upright: Matrix): Piece[] {
  const matrix = multiplied(upright, item.transform as unknown as Matrix)
  if (quarterOf(matrix) !== 0) return []
  const { x, y } = applied(matrix, 0, 0)
  const height = item.height || Math.hypot(matrix[2], matrix[3]) || 10
  return [{ text: item.str, x, y, width: item.width, height }]
}

async function codes(): Promise<Codes> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  return OPS as Codes
}

async function pageOf(page: DocumentPage, before: Page | undefined): Promise<Page> {
  const content = await page.getTextContent()
  const items = content.items.filter((item) => 'str' in item)
  const shown = page.getViewport({ scale: 1 }).transform as unknown as Matrix
  const upright = uprightMatrix(items, shown)
  const pieces = items.flatMap((item) => pieceOf(item, upright))
  const gaps = rowsOf(pieces).filter((row) => row.fragments.length > 1).length
  const goesOn = (before?.rulings.length ?? 0) > 0
  if (gaps < FEWEST_GAPS && !goesOn) return { pieces, rulings: [] }
  return { pieces, rulings: rulingsIn(await page.getOperatorList(), await codes(), upright) }
}

async function pagesOf(document: Document): Promise<Page[]> {
  const pages: Page[] = []
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
    const page = await document.getPage(number)
    pages.push(await pageOf(page, pages.at(-1)))
    page.cleanup()
    if (number === MOST_EMPTY && pages.every(({ pieces }) => pieces.length === 0)) break
  }
  return pages
}

/** The text of a PDF. @throws UnreadableDocument when encrypted, damaged, or a scan without text. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const document = await opened(bytes)
  try {
    const text = textOfPages(await pagesOf(document))
    if (text.replace(/\s/g, '').length < FEWEST_CHARACTERS)
      throw new UnreadableDocument('scan-without-text')
    return text
  } catch (error) {
    throw error instanceof UnreadableDocument
      ? error
      : new UnreadableDocument('damaged', { cause: error })
  } finally {
    await document.loadingTask.destroy()
  }
}
