import type { DocumentHead, LivingOutline } from '../api/documents.ts'
import type { DocumentFace, ReadDocument } from '../api/load.ts'

/** What the text says about itself, and the period that it seems to have. */
export const faceOf = ({ reading, period }: ReadDocument): DocumentFace => ({
  title: asPrinted(reading.title ?? '', reading.text),
  issuer: reading.issuer,
  docNo: reading.docNo,
  issuedOn: reading.date,
  ...period,
  openness: 'open',
})

/** How far into a text its title may begin. */
const head = 4000

/** A title as the text prints it, with its own brackets; as it was read where the text has it otherwise. */
export function asPrinted(title: string, text: string): string {
  const printed = [...text.slice(0, head)].filter((sign) => !/\s/.test(sign))
  const plain = printed.map((sign) => [...sign.normalize('NFKC')][0] ?? sign)
  const sought = title.replace(/\s/g, '')
  const at = sought === '' ? -1 : plain.join('').indexOf(sought)
  const spaced = sought !== title
  return at < 0 || spaced ? title : printed.slice(at, at + [...sought].length).join('')
}

/** What is kept of a document, filled up with what a corrected text says where nothing is. */
export function revisedFace(read: DocumentFace, { document }: LivingOutline): DocumentFace {
  const { title, issuer, docNo, issuedOn, startsOn, endsOn, openness } = document
  return {
    title,
    issuer: issuer ?? read.issuer,
    docNo: docNo ?? read.docNo,
    issuedOn: issuedOn ?? read.issuedOn,
    startsOn: startsOn ?? read.startsOn,
    endsOn: endsOn ?? read.endsOn,
    openness: openness ?? read.openness,
  }
}

const told = ['title', 'issuer', 'docNo', 'issuedOn', 'startsOn', 'endsOn'] as const

/** Brackets and digits may be printed wide or narrow. */
const plain = (said: string | null): string | undefined => said?.normalize('NFKC')

/** What the corrected text says of itself otherwise than is kept; what it does not say is left out. */
export const otherwise = (read: DocumentHead, kept: DocumentHead): (keyof DocumentHead)[] =>
  told.filter((name) => read[name] && kept[name] && plain(read[name]) !== plain(kept[name]))
