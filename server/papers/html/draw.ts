import type { Paper } from '../paper.ts'
import { blockHtml } from './blocks.ts'
import { escaped } from './escaped.ts'
import { headHtml, imprintHtml, signedHtml } from './letterhead.ts'
import { styleOf } from './style.ts'

/** The paper as a page of its own that a browser prints on A4; no script, no file beside it. */
export function drawHtml(paper: Paper): string {
  const { letterhead, title } = paper
  const meta = paper.meta.map(
    ([left, right]) =>
      `<p class="meta"><span>${escaped(left)}</span><span>${escaped(right)}</span></p>`,
  )
  const head = letterhead ? headHtml(paper, letterhead) : `<h1>${escaped(title)}</h1>`
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title><style>${styleOf(paper)}</style></head>
<body><main${letterhead ? ' class="issued"' : ''}><div>${head}
${[...meta, ...paper.blocks.map(blockHtml)].join('\n')}
${letterhead ? signedHtml(letterhead) : ''}</div>${letterhead ? imprintHtml(letterhead) : ''}</main></body></html>
`
}
