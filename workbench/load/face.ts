import type { DocumentFace, ReadDocument } from '../api/load.ts'

/** What the text says about itself; its period is guessed from years in the title, if there are two. */
export function faceOf(reading: ReadDocument['reading']): DocumentFace {
  const years = /(\d{4})\s*[—–\-~～至到]+\s*(\d{4})/.exec(reading.title ?? '')
  return {
    title: reading.title ?? '',
    issuer: reading.issuer,
    docNo: reading.docNo,
    issuedOn: reading.date,
    startsOn: years ? `${years[1]}-01-01` : reading.date,
    endsOn: years ? `${years[2]}-12-31` : null,
    openness: 'open',
  }
}
