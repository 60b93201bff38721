import type { DocumentRow } from '../api/documents.ts'
import type { DocumentFace } from '../api/load.ts'

/** A document that is kept already, and by what it is recognised. */
export interface Likeness {
  readonly document: DocumentRow
  readonly by: 'number' | 'title'
}

/** A number or title as it is compared: half-width, without blanks and brackets. */
const plain = (words: string): string =>
  words.normalize('NFKC').replace(/[\s〔〕[\]()【】《》“”"—-]/g, '')

/** The document of a region that has the same number, or else the same title; withdrawn ones count not. */
export function sameDocument(
  documents: readonly DocumentRow[],
  face: Pick<DocumentFace, 'docNo' | 'title'>,
  region: string,
): Likeness | null {
  const here = documents.filter((one) => codeOf(one) === region && one.state !== 'withdrawn')
  const number = plain(face.docNo ?? '')
  const numbered = number && here.find(({ docNo }) => plain(docNo ?? '') === number)
  if (numbered) return { document: numbered, by: 'number' }
  const title = plain(face.title)
  const titled = title && here.find((one) => plain(one.title) === title)
  return titled ? { document: titled, by: 'title' } : null
}

const codeOf = ({ region }: DocumentRow) => (typeof region === 'string' ? region : region.code)
