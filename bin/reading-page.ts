import type { Reading, Span } from '@zhiheng/policy'
import { figureOf, goalRows, HEADS, ruleRows, taskRows } from './reading-table.ts'

interface Mark extends Span {
  readonly kind: 'goal' | 'ambition' | 'rule' | 'repair'
  readonly says: string
}

const STYLE = `body{margin:0;font:16px/1.8 system-ui,sans-serif;color:#1d2129;background:#f7f8fa}
main{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:24px;padding:24px}
.text{white-space:pre-wrap;background:#fff;padding:24px;border:1px solid #e5e6eb}
table{border-collapse:collapse;width:100%;background:#fff;font-size:14px}
th,td{border:1px solid #e5e6eb;padding:4px 8px;text-align:left;vertical-align:top}
mark{padding:0 2px}.goal{background:#ffe8a3}.ambition{background:#d3f0d9}.rule{background:#d6e4ff}
.repair{background:#ffd6d6}h1{font-size:20px}h2{font-size:16px}
@media(max-width:900px){main{grid-template-columns:minmax(0,1fr)}}`

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

function marksOf({ goals, ambitions, rules, repairs }: Reading): Mark[] {
  const marks: Mark[] = [
    ...goals.map((goal) => ({
      ...goal.span,
      kind: 'goal' as const,
      says: `${goal.indicator} ${figureOf(goal)} ${goal.deadline ?? ''}`,
    })),
    ...rules.map(({ span, reason }) => ({ ...span, kind: 'rule' as const, says: reason })),
    ...ambitions.map(({ span, reason }) => ({ ...span, kind: 'ambition' as const, says: reason })),
    ...repairs.map(({ span, reads, why }) => ({
      ...span,
      kind: 'repair' as const,
      says: `${why}：${reads}`,
    })),
  ]
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The text with marks; one inside another is left out, several on the same words are told together. */
function marked(reading: Reading): string {
  const { text } = reading
  let [html, at] = ['', 0]
  const marks = marksOf(reading)
  for (const mark of marks) {
    if (mark.start < at || mark.end === mark.start) continue
    const same = marks.filter((one) => one.start === mark.start && one.end === mark.end)
    const says = same.map((one) => one.says.trim()).join('；')
    html += escaped(text.slice(at, mark.start))
    html += `<mark class="${mark.kind}" title="${escaped(says)}">${escaped(text.slice(mark.start, mark.end))}</mark>`
    at = mark.end
  }
  return html + escaped(text.slice(at))
}

function table(name: string, head: readonly string[], rows: readonly string[][]): string {
  if (rows.length === 0) return ''
  // Those that need a look come first.
  const sorted = rows.toSorted((a, b) => Number.parseInt(a[0]!, 10) - Number.parseInt(b[0]!, 10))
  const cells = (row: readonly string[], tag: string) =>
    `<tr>${row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`
  const body = sorted.map((row) => cells(row, 'td')).join('\n')
  return `<h2>${name}（${rows.length}）</h2><table><thead>${cells(head, 'th')}</thead><tbody>${body}</tbody></table>`
}

/** A reading as one page that needs nothing else: the text with what was found marked in it, doubtful items first. */
export function readingPage(reading: Reading): string {
  const title = escaped(reading.title ?? '未命名文件')
  const about = [reading.issuer, reading.docNo, reading.date].filter((one) => one !== null)
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title><style>${STYLE}</style></head><body><main>
<section><h1>${title}</h1><p>${escaped(about.join('　'))}</p>
${table('目标', HEADS.goals, goalRows(reading))}
${table('任务', HEADS.tasks, taskRows(reading))}
${table('规定', HEADS.rules, ruleRows(reading))}
</section><section class="text">${marked(reading)}</section>
</main></body></html>
`
}
