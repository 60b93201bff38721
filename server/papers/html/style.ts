import { linePoints, marginsOf, points } from '../page.ts'
import type { Paper } from '../paper.ts'
import { faces } from './faces.ts'
import { issuedStyle } from './issued.ts'

/** The look of a paper, on a sheet and on a screen. */
export function styleOf({ landscape, header = '', letterhead }: Paper): string {
  const { top, right, bottom, left } = marginsOf(landscape)
  const quoted = JSON.stringify(header).replaceAll('<', '\\3c ')
  const number = `content: "— " counter(page) " —"; font: ${points.四号}pt ${faces.number}; vertical-align: top; padding-top: 7mm`
  return `
@page { size: A4 ${landscape ? 'landscape' : 'portrait'}; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm;
  @top-center { content: ${quoted}; font: ${points.小五}pt ${faces.meta} }
  @bottom-right { ${number}; padding-right: ${points.四号}pt } }
@page :left { @bottom-right { content: none } @bottom-left { ${number}; padding-left: ${points.四号}pt } }
* { box-sizing: border-box; margin: 0 }
body { color: #000; background: #fff; font: ${points.五号}pt/1.4 ${faces.body} }
h1 { font: normal ${points.二号}pt/1.4 ${faces.title}; text-align: center; margin-bottom: 4mm }
.meta { display: flex; justify-content: space-between; gap: 8mm; font: ${points.四号}pt/1.5 ${faces.meta}; margin-bottom: 1.5mm }
.text { font-size: ${points.三号}pt; line-height: ${linePoints.toFixed(2)}pt; text-indent: 2em; text-align: justify }
table { width: 100%; border-collapse: collapse; table-layout: fixed }
thead { display: table-header-group }
tr { break-inside: avoid }
th, td { border: 0.25mm solid #000; padding: 0.7mm 1.4mm; overflow-wrap: anywhere; white-space: pre-line; text-align: left }
th { font: ${points.五号}pt/1.4 ${faces.head}; text-align: center; background: #f2f3f5 }
th.group { text-align: left; break-after: avoid }
.center { text-align: center } .right { text-align: right }
.heading { break-after: avoid }
.text .face-head { font-family: ${faces.head} } .text .face-meta { font-family: ${faces.meta} }
.form th, .form td { font-size: ${points.三号}pt }
.form th { background: none }
.signature { margin-top: 7mm; text-align: right; padding-right: 4em; font-size: ${points.三号}pt; line-height: ${linePoints.toFixed(2)}pt }
.note { margin-top: 2mm; font-size: ${points.五号}pt; white-space: pre-line }
${letterhead ? issuedStyle(landscape) : ''}
@media screen { body { background: #f7f8fa } main { max-width: ${landscape ? 297 : 210}mm; margin: 8mm auto; padding: ${Math.round(top / 2)}mm ${right}mm ${Math.round(bottom / 2)}mm ${left}mm; background: #fff; box-shadow: 0 0 0 1px #ddd } }
@media screen and (max-width: 700px) { main { padding: 4mm; margin: 0; overflow-x: auto } table { min-width: 640px } h1 { font-size: 18pt } }
@media print { * { print-color-adjust: exact; -webkit-print-color-adjust: exact } }
`
}
