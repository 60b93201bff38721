import type { Reading, Span } from '@zhiheng/policy'
import { figureOf, goalRows, HEADS, ruleRows, taskRows } from './reading-table.ts'

interface Mark extends Span {
  readonly kind: 'goal' | 'task' | 'ambition' | 'rule' | 'repair'
  /** By which its row finds its words. */
  readonly id: string
  readonly says: string
}

const STYLE = `body{margin:0;font:16px/1.8 system-ui,sans-serif;color:#1d2129;background:#f7f8fa}
main{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:24px;padding:24px}
.text{white-space:pre-wrap;background:#fff;padding:24px;border:1px solid #e5e6eb}
table{border-collapse:collapse;width:100%;background:#fff;font-size:14px}
th,td{border:1px solid #e5e6eb;padding:4px 8px;text-align:left;vertical-align:top}
mark{padding:0 2px}.goal{background:#ffe8a3}.ambition{background:#d3f0d9}.rule{background:#d6e4ff}
.repair{background:#ffd6d6}td:first-child,td:nth-child(n+4):last-child{white-space:nowrap}.task{border-bottom:2px solid #b7a27a}mark:not(.goal,.ambition,.rule,.repair){background:none}
mark{color:inherit}a{color:#1c4f9c}:target+mark,:target{outline:2px solid #1c4f9c}.key mark{margin-right:12px}h1{font-size:20px}h2{font-size:16px}
@media(max-width:900px){main{grid-template-columns:minmax(0,1fr)}}`

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

function marksOf({ goals, tasks, ambitions, rules, repairs }: Reading): Mark[] {
  const of = <T extends { readonly span: Span }>(
    kind: Mark['kind'],
    found: readonly T[],
    says: (one: T) => string,
  ): Mark[] =>
    found.map((one, n) => ({ ...one.span, kind, id: `${kind}-${n + 1}`, says: says(one).trim() }))
  const marks = [
    ...of('goal', goals, (one) => `${one.indicator} ${figureOf(one)} ${one.deadline ?? ''}`),
    ...of('task', tasks, ({ title }) => title),
    ...of('ambition', ambitions, ({ reason }) => reason),
    ...of('rule', rules, ({ reason }) => reason),
    ...of('repair', repairs, ({ reads, why }) => `${why}：${reads}`),
  ]
  return marks.filter(({ start, end }) => end > start)
}

const lengthOf = ({ start, end }: Span) => end - start

/** The text with marks, one inside another too: each piece tells of the shortest of those that it lies in. */
function marked(reading: Reading): string {
  const { text } = reading
  const marks = marksOf(reading).sort((a, b) => lengthOf(a) - lengthOf(b))
  const ends = marks.flatMap(({ start, end }) => [start, end])
  const edges = [...new Set([0, ...ends, text.length])].sort((a, b) => a - b)
  return edges
    .map((start, n) => {
      const end = edges[n + 1] ?? start
      const over = marks.filter((mark) => mark.start <= start && end <= mark.end)
      return start === end ? '' : piece(text.slice(start, end), over, start)
    })
    .join('')
}

function piece(words: string, over: readonly Mark[], start: number): string {
  const [inner] = over
  if (!inner) return escaped(words)
  const beginning = over.filter((mark) => mark.start === start)
  const anchors = beginning.map(({ id }) => `<a id="${id}"></a>`).join('')
  const same = over.filter((one) => one.start === inner.start && one.end === inner.end)
  const kinds = [...new Set(over.map(({ kind }) => kind))].join(' ')
  const says = escaped(same.map((one) => one.says).join('；'))
  return `${anchors}<mark class="${kinds}" title="${says}">${escaped(words)}</mark>`
}

interface Row {
  readonly id: string
  readonly cells: readonly string[]
}

const rowsOf = (kind: Mark['kind'], rows: readonly (readonly string[])[]): Row[] =>
  rows.map((cells, n) => ({ id: `${kind}-${n + 1}`, cells }))

/** Goals with a figure, then those without: as their rows are. */
function goalsOf(reading: Reading): Row[] {
  const rows = goalRows(reading)
  const counted = reading.goals.length
  return [...rowsOf('goal', rows.slice(0, counted)), ...rowsOf('ambition', rows.slice(counted))]
}

function table(name: string, head: readonly string[], rows: readonly Row[]): string {
  if (rows.length === 0) return ''
  // Those that need a look come first.
  const sorted = rows.toSorted(
    (a, b) => Number.parseInt(a.cells[0]!, 10) - Number.parseInt(b.cells[0]!, 10),
  )
  const heads = head.map((cell) => `<th>${cell}</th>`).join('')
  const body = sorted
    .map(({ id, cells }) => `<tr>${cells.map(cellOf(id)).join('')}</tr>`)
    .join('\n')
  return `<h2>${name}（${rows.length}）</h2><table><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table>`
}

/** The second cell, which names the row, leads to its words. */
const cellOf = (id: string) => (cell: string, n: number) =>
  `<td>${n === 1 ? `<a href="#${id}">${escaped(cell)}</a>` : escaped(cell)}</td>`

const NAMES = {
  goal: '目标',
  ambition: '没有数字的目标',
  task: '任务',
  rule: '规定',
  repair: '修复的乱码',
}

/** What the colours mean, of those that the page has. */
function key(reading: Reading): string {
  const kinds = new Set(marksOf(reading).map(({ kind }) => kind))
  const said = [...kinds].map((kind) => `<mark class="${kind}">${NAMES[kind]}</mark>`)
  return said.length > 0 ? `<p class="key">${said.join('')}</p>` : ''
}

/** A reading as one page that needs nothing else: the text with what was found marked in it, doubtful items first. */
export function readingPage(reading: Reading): string {
  const title = escaped(reading.title ?? '未命名文件')
  const about = [reading.issuer, reading.docNo, reading.date].filter((one) => one !== null)
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title><style>${STYLE}</style></head><body><main>
<section><h1>${title}</h1><p>${escaped(about.join('　'))}</p>
${key(reading)}${table('目标', HEADS.goals, goalsOf(reading))}
${table('任务', HEADS.tasks, rowsOf('task', taskRows(reading)))}
${table('规定', HEADS.rules, rowsOf('rule', ruleRows(reading)))}
</section><section class="text">${marked(reading)}</section>
</main></body></html>
`
}
