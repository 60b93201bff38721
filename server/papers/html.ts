import { fonts, linePoints, marginsOf, points } from './page.ts'
import type { Block, FormRow, Paper, PaperRow } from './paper.ts'

/** The paper as a page of its own that a browser prints on A4; no script, no file beside it. */
export function drawHtml(paper: Paper): string {
  const meta = paper.meta.map(
    ([left, right]) =>
      `<p class="meta"><span>${escaped(left)}</span><span>${escaped(right)}</span></p>`,
  )
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(paper.title)}</title><style>${styleOf(paper)}</style></head>
<body><main><h1>${escaped(paper.title)}</h1>
${meta.join('\n')}
${paper.blocks.map(blockHtml).join('\n')}
</main></body></html>
`
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text
        .split('\n')
        .map((line) => `<p class="text">${escaped(line)}</p>`)
        .join('')
    case 'note':
      return `<p class="note">${escaped(block.text)}</p>`
    case 'signature':
      return `<div class="signature">${block.lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</div>`
    case 'form':
      return formHtml(block)
    case 'table':
      return tableHtml(block)
  }
}

function tableHtml({ columns, rows, none }: Extract<Block, { kind: 'table' }>): string {
  const all = columns.reduce((sum, { mm }) => sum + mm, 0)
  const widths = columns.map(({ mm }) => `<col style="width:${((mm / all) * 100).toFixed(2)}%">`)
  const heads = columns.map(({ title }) => `<th scope="col">${escaped(title)}</th>`)
  const filled: readonly PaperRow[] = rows.length ? rows : [{ group: none }]
  const body = filled.map((row) =>
    'group' in row
      ? `<tr><th class="group" scope="rowgroup" colspan="${columns.length}">${escaped(row.group)}</th></tr>`
      : `<tr>${columns.map(({ align = 'left' }, i) => `<td class="${align}">${escaped(row.cells[i] ?? '')}</td>`).join('')}</tr>`,
  )
  return `<table><colgroup>${widths.join('')}</colgroup><thead><tr>${heads.join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table>`
}

function formHtml({ rows, labelMm }: Extract<Block, { kind: 'form' }>): string {
  const widths = [labelMm, 78 - labelMm, labelMm, 78 - labelMm]
  const columns = widths.map((mm) => `<col style="width:${((mm / 156) * 100).toFixed(2)}%">`)
  return `<table class="form"><colgroup>${columns.join('')}</colgroup>${rows.map(formRowHtml).join('')}</table>`
}

function formRowHtml({ fields, mm = 12 }: FormRow): string {
  const span = fields.length === 1 ? ' colspan="3"' : ''
  const cells = fields.map(
    ([label, text]) => `<th scope="row">${escaped(label)}</th><td${span}>${escaped(text)}</td>`,
  )
  return `<tr style="height:${mm}mm">${cells.join('')}</tr>`
}

function styleOf({ landscape, header = '' }: Paper): string {
  const { top, right, bottom, left } = marginsOf(landscape)
  const quoted = JSON.stringify(header).replaceAll('<', '\\3c ')
  const number = `content: "— " counter(page) " —"; font: ${points.四号}pt ${fonts.number}, serif; vertical-align: top; padding-top: 7mm`
  return `
@page { size: A4 ${landscape ? 'landscape' : 'portrait'}; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm;
  @top-center { content: ${quoted}; font: ${points.小五}pt ${fonts.meta}, KaiTi, serif }
  @bottom-right { ${number}; padding-right: ${points.四号}pt } }
@page :left { @bottom-right { content: none } @bottom-left { ${number}; padding-left: ${points.四号}pt } }
* { box-sizing: border-box; margin: 0 }
body { color: #000; background: #fff; font: ${points.五号}pt/1.4 ${fonts.body}, FangSong, STFangsong, serif }
h1 { font: normal ${points.二号}pt/1.4 ${fonts.title}, "Source Han Serif SC", "Songti SC", SimSun, serif; text-align: center; margin-bottom: 4mm }
.meta { display: flex; justify-content: space-between; gap: 8mm; font: ${points.四号}pt/1.5 ${fonts.meta}, KaiTi, STKaiti, serif; margin-bottom: 1.5mm }
.text { font-size: ${points.三号}pt; line-height: ${linePoints.toFixed(2)}pt; text-indent: 2em; text-align: justify }
table { width: 100%; border-collapse: collapse; table-layout: fixed }
thead { display: table-header-group }
tr { break-inside: avoid }
th, td { border: 0.25mm solid #000; padding: 0.7mm 1.4mm; overflow-wrap: anywhere; white-space: pre-line; text-align: left }
th { font: ${points.五号}pt/1.4 ${fonts.head}, SimHei, "Heiti SC", sans-serif; text-align: center; background: #f2f3f5 }
th.group { text-align: left; break-after: avoid }
.center { text-align: center } .right { text-align: right }
.form th, .form td { font-size: ${points.三号}pt }
.form th { background: none }
.signature { margin-top: 7mm; text-align: right; padding-right: 4em; font-size: ${points.三号}pt; line-height: ${linePoints.toFixed(2)}pt }
.note { margin-top: 2mm; font-size: ${points.五号}pt; white-space: pre-line }
@media screen { body { background: #f7f8fa } main { max-width: ${landscape ? 297 : 210}mm; margin: 8mm auto; padding: ${Math.round(top / 2)}mm ${right}mm ${Math.round(bottom / 2)}mm ${left}mm; background: #fff; box-shadow: 0 0 0 1px #ddd } }
@media screen and (max-width: 700px) { main { padding: 4mm; margin: 0; overflow-x: auto } table { min-width: 640px } h1 { font-size: 18pt } }
@media print { * { print-color-adjust: exact; -webkit-print-color-adjust: exact } }
`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign]!)
