import { Converter } from 'opencc-js/cn2t'

const convert = Converter({ from: 'cn', to: 'tw' })

/** A link that is not to be translated, the language of a part, or a run of characters that are not ASCII. */
const parts = /<a [^>]*translate="no"[^>]*>[^<]*<\/a>|lang="zh-CN"|[^\0-\x7f]+/g

/** A page in traditional characters: labels, attributes and the document alike; markup and addresses are ASCII. */
export function toTraditional(html: string): string {
  return html.replace(parts, (part) => {
    if (part.startsWith('<')) return part
    return part === 'lang="zh-CN"' ? 'lang="zh-Hant"' : convert(part)
  })
}
