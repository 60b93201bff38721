import { gbkCode } from './gbk.ts'
import { noteEnd } from './pinyin.ts'

/** The characters a document notes with a pinyin, by that pinyin. */
export type NotedCharacters = ReadonlyMap<string, ReadonlySet<string>>

/** Collects what a web copy's pinyin notes stand behind: `質(zhì)` notes 質 with zhì; linear. */
export function notedCharacters(source: string): NotedCharacters {
  const noted = new Map<string, Set<string>>()
  for (let at = 1; at < source.length; at++) {
    const end = noteEnd(source, at)
    if (end < 0) continue
    const pinyin = source.slice(at + 1, end - 1)
    const known = noted.get(pinyin)
    if (known === undefined) noted.set(pinyin, new Set(source[at - 1]!))
    else known.add(source[at - 1]!)
    at = end - 1
  }
  return noted
}

/** The one character the document elsewhere notes with this pinyin and whose first GBK byte fits. */
export function lostCharacter(
  noted: NotedCharacters,
  pinyin: string,
  lead: number,
): string | undefined {
  const fitting = [...(noted.get(pinyin) ?? [])].filter((character) => {
    const code = gbkCode(character.charCodeAt(0))
    return code !== undefined && code >> 8 === lead
  })
  return fitting.length === 1 ? fitting[0] : undefined
}
