import { Converter } from 'opencc-js/cn2t'

const convert = Converter({ from: 'cn', to: 'tw' })

/** An element that names a language in itself, or a run of characters that are not ASCII. */
const parts = /<a [^>]*lang="zh-CN"[^>]*>[^<]*<\/a>|[^\0-\x7f]+/g

/** A page in traditional characters: labels, attributes and the document alike; markup and addresses are ASCII. */
export function toTraditional(html: string): string {
  return html.replace(parts, (part) => (part.startsWith('<') ? part : convert(part)))
}
