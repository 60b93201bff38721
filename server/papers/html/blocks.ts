import { isHeading, type Part, partsOf } from '../letterhead/level.ts'
import type { Block, FormRow, PaperRow } from '../paper.ts'
import { escaped } from './escaped.ts'

/** One part of a paper. */
export function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text
        .split('\n')
        .map(
          (line) =>
            `<p class="${isHeading(line) ? 'text heading' : 'text'}">${partsOf(line).map(partHtml).join('')}</p>`,
        )
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

const partHtml = ({ text, font }: Part): string =>
  font === 'body' ? escaped(text) : `<span class="face-${font}">${escaped(text)}</span>`
