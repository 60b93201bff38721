/** One entry of a feed. `updated` is a day, `path` an address on this site. */
export interface FeedEntry {
  readonly id: string
  readonly path: string
  readonly title: string
  readonly text: string
  readonly updated: string
}
export interface Feed {
  readonly title: string
  readonly path: string
  readonly entries: readonly FeedEntry[]
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}
/** Everything that XML 1.0 does not allow at all, whether escaped or not. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu
const xml = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"']/g, (sign) => escapes[sign]!)

/** The first moment of a day in Shanghai, as Atom writes it. */
const moment = (day: string): string => `${day}T00:00:00+08:00`

/** A feed as Atom 1.0 (RFC 4287); `site` is where its addresses begin: `https://quality.example`. */
export function atom({ title, path, entries }: Feed, site: string, today: string): string {
  const updated =
    entries
      .map((entry) => entry.updated)
      .toSorted()
      .at(-1) ?? today
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
<title>${xml(title)}</title>
<id>${xml(`${site}${path}`)}</id>
<updated>${moment(updated)}</updated>
<author><name>${xml(title)}</name></author>
<link rel="self" type="application/atom+xml" href="${xml(`${site}${path}.atom`)}"/>
<link rel="alternate" type="text/html" href="${xml(`${site}${path}`)}"/>
${entries.map((entry) => entryXml(entry, site)).join('\n')}
</feed>
`
}

const entryXml = ({ id, path, title, text, updated }: FeedEntry, site: string): string =>
  `<entry>
<title>${xml(title)}</title>
<id>urn:uuid:${xml(id)}</id>
<updated>${moment(updated)}</updated>
<link rel="alternate" type="text/html" href="${xml(`${site}${path}`)}"/>
<content type="text">${xml(text)}</content>
</entry>`
