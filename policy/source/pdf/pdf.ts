import { fileURLToPath } from 'node:url'
import type { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { UnreadableDocument } from '../unreadable.ts'
import { type PageLine, type Piece, pageLines } from './page-lines.ts'
import { paragraphsOf } from './paragraphs.ts'

/** pdf.js reads its own tables for Chinese fonts that a PDF does not embed from here. */
const TABLES = fileURLToPath(
  new URL('../../cmaps/', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')),
)
const MOST_PAGES = 2000
const FEWEST_CHARACTERS = 10

type Document = Awaited<ReturnType<typeof getDocument>['promise']>

function isEncrypted(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException'
}

async function opened(bytes: Uint8Array): Promise<Document> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const options = {
    // pdf.js takes the buffer away from its owner, so it gets its own copy.
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    cMapUrl: TABLES,
    cMapPacked: true,
    useSystemFonts: false,
    disableFontFace: true,
  }
  try {
    return await getDocument(options).promise
  } catch (error) {
    throw new UnreadableDocument(isEncrypted(error) ? 'encrypted' : 'damaged', { cause: error })
  }
}

function pieceOf(item: { str: string; transform: number[]; width: number; height: number }): Piece {
  const [, , c = 0, d = 0, x = 0, y = 0] = item.transform
  return { text: item.str, x, y, width: item.width, height: item.height || Math.hypot(c, d) || 10 }
}

async function linesOfPage(document: Document, number: number): Promise<PageLine[]> {
  const page = await document.getPage(number)
  const content = await page.getTextContent()
  const pieces = content.items.flatMap((item) => ('str' in item ? [pieceOf(item)] : []))
  page.cleanup()
  return pageLines(pieces)
}

async function pagesOf(document: Document): Promise<PageLine[][]> {
  const pages: PageLine[][] = []
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
    pages.push(await linesOfPage(document, number))
  }
  return pages
}

/** The text of a PDF. @throws UnreadableDocument when encrypted, damaged, or a scan without text. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const document = await opened(bytes)
  try {
    const text = paragraphsOf(await pagesOf(document))
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
