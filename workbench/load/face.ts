import type { DocumentHead, LivingOutline } from '../api/documents.ts'
import type { DocumentFace, ReadDocument } from '../api/load.ts'

/** What the text says about itself, and the period that it seems to have. */
export const faceOf = ({ reading, period }: ReadDocument): DocumentFace => ({
  title: reading.title ?? '',
  issuer: reading.issuer,
  docNo: reading.docNo,
  issuedOn: reading.date,
  ...period,
  openness: 'open',
})

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

/** What the corrected text says of itself otherwise than is kept; what it does not say is left out. */
export const otherwise = (read: DocumentHead, kept: DocumentHead): (keyof DocumentHead)[] =>
  told.filter((name) => read[name] && kept[name] && read[name] !== kept[name])
