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
