import { markBelow } from '../letterhead/layout.ts'
import { closer, linePoints, marginsOf, paperSize, points, red } from '../page.ts'
import { faces } from './faces.ts'

const pitch = `${linePoints.toFixed(2)}pt`
const lines = (n: number) => `${(n * linePoints).toFixed(2)}pt`
/** A line is so much higher than its characters, above and below, in millimetres. */
const slack = ((linePoints - points.三号) / 2 / 72) * 25.4

/** The look of what stands around the text of an issued paper; the imprint goes down to the foot of a single page. */
export function issuedStyle(landscape: boolean): string {
  const { top, bottom } = marginsOf(landscape)
  const high = (landscape ? paperSize.width : paperSize.height) - top - bottom
  return `
.issued { display: flex; flex-direction: column; min-height: ${high - 0.2}mm; font-size: ${points.三号}pt; line-height: ${pitch} }
.red-head { position: relative; padding-top: ${markBelow.mm}mm }
.corner { font-family: ${faces.head} }
.red-head .corner { position: absolute; top: 0 }
.mark { font-family: ${faces.title}; line-height: 1; color: #${red}; text-align: center; white-space: nowrap }
.number { margin-top: ${lines(2)}; padding-bottom: ${(4 - slack).toFixed(2)}mm; border-bottom: 0.7mm solid #${red}; text-align: center; min-height: ${pitch} }
.upward { display: flex; justify-content: space-between; padding-left: 1em; padding-right: 1em }
.face-meta { font-family: ${faces.meta} }
.red-head + h1 { margin-top: ${lines(2)} }
.issued h1 { margin-bottom: ${pitch} }
.issuer { font: ${points.二号}pt/1.5 ${faces.title}; text-align: center }
.number-right { text-align: right; padding: 2mm 1em 2mm 0 }
.issuer + h1 { margin-bottom: 3mm }
.issued table { line-height: 1.4 }
.to { overflow-wrap: anywhere }
.attachments { margin: ${pitch} 0 0 2em; break-inside: avoid; break-before: avoid }
.attachments p { padding-left: var(--hanging); text-indent: calc(-1 * var(--hanging)) }
.signed { padding-top: ${lines(2)}; text-align: right; break-inside: avoid; break-before: avoid }
.signed p { white-space: pre }
.remark { padding-left: 2em }
.issued > div { padding-bottom: ${pitch} }
.imprint { margin-top: auto; break-inside: avoid; font-size: ${points.四号}pt; line-height: 1.5; border: solid #000; border-width: 0.35mm 0 }
.copies { padding: 0.7mm 1em 0.7mm 4em; text-indent: -3em; border-bottom: 0.25mm solid #000 }
.printed { display: flex; justify-content: space-between; gap: 1em; padding: 0.7mm 1em }
.issued .text { letter-spacing: -${closer.toFixed(3)}pt; text-indent: calc(2em - ${(2 * closer).toFixed(3)}pt); text-spacing-trim: space-all }`
}
