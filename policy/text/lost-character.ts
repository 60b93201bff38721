import { gbkCode } from './gbk.ts'

/** Begins with the bracket: there are fewer of them than characters. */
const NOTED = /[(（](?<=([\u3400-\u9fff])[(（])([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,7})[)）]/g

/** The characters a document notes with a pinyin, by that pinyin. */
export type NotedCharacters = ReadonlyMap<string, ReadonlySet<string>>

/** Collects what a web copy's pinyin notes stand behind: `質(zhì)` notes 質 with zhì; linear. */
export function notedCharacters(source: string): NotedCharacters {
  const noted = new Map<string, Set<string>>()
  for (const match of source.matchAll(NOTED)) {
    const known = noted.get(match[2]!) ?? new Set()
    noted.set(match[2]!, known.add(match[1]!))
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
