import {
  attachmentLines,
  cornerLines,
  imprintOf,
  markPoints,
  type Signature,
  signatureOf,
} from '../letterhead/layout.ts'
import type { Letterhead } from '../letterhead/letterhead.ts'
import { titleLines } from '../letterhead/title-lines.ts'
import { textWidth } from '../page.ts'
import type { Paper } from '../paper.ts'
import { escaped } from './escaped.ts'

/** From the upper edge of the text to the first line of what the paper says. */
export function headHtml({ title, draft, landscape }: Paper, letterhead: Letterhead): string {
  const corner = cornerLines(letterhead, draft === true).map((line) => `<p>${escaped(line)}</p>`)
  const heading = `<h1>${titleLines(title).map(escaped).join('<br>')}</h1>`
  const to = letterhead.to ? `<p class="to">${escaped(letterhead.to)}：</p>` : ''
  const { issuer, number, mark } = letterhead
  if (mark === 'plain')
    return `<div class="corner">${corner.join('')}</div><p class="issuer">${escaped(issuer)}</p>${heading}
${number ? `<p class="number-right">${escaped(number)}</p>` : ''}${to}`
  const size = markPoints(issuer, textWidth(landscape))
  return `<header class="red-head"><div class="corner">${corner.join('')}</div>
<p class="mark" style="font-size:${size}pt">${escaped(issuer)}</p>
${numberHtml(letterhead)}</header>${heading}${to}`
}

function numberHtml({ number, signer }: Letterhead): string {
  if (signer === undefined) return `<p class="number">${escaped(number)}</p>`
  const name = `<span>签发人：<span class="face-meta">${escaped(signer)}</span></span>`
  return `<p class="number upward"><span>${escaped(number)}</span>${name}</p>`
}

/** Below the text: attachments, issuer and day with room for the seal, and the remark. */
export function signedHtml(letterhead: Letterhead): string {
  const attachments = attachmentLines(letterhead)
  const listed = attachments.map((line) => `<p>${escaped(line)}</p>`).join('')
  const hanging = attachments.length > 1 ? 4 : 3
  const signature = signatureOf(letterhead)
  return [
    ...(listed ? [`<div class="attachments" style="--hanging:${hanging}em">${listed}</div>`] : []),
    ...(signature ? [signatureHtml(signature)] : []),
    ...(letterhead.remark ? [`<p class="remark">（${escaped(letterhead.remark)}）</p>`] : []),
  ].join('\n')
}

const signatureHtml = ({ issuer, issuerRight, day, dayRight }: Signature): string =>
  `<div class="signed"><p style="padding-right:${issuerRight}em">${escaped(issuer)}</p><p style="padding-right:${dayRight}em">${escaped(day)}</p></div>`

/** The imprint; nothing where the paper has none. */
export function imprintHtml(letterhead: Letterhead): string {
  const imprint = imprintOf(letterhead)
  if (!imprint) return ''
  const { copies, issuer, printed } = imprint
  const first = copies === null ? '' : `<p class="copies">${escaped(copies)}</p>`
  return `<footer class="imprint">${first}<p class="printed"><span>${escaped(issuer)}</span><span>${escaped(printed)}</span></p></footer>`
}
