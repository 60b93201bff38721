import { kindsIn, sentenceEnd } from './signs.ts'

/** A sentence, its offset in the text it was cut from, and the kinds of its signs. */
export interface Sentence {
  readonly start: number
  readonly text: string
  readonly kinds: number
}

/** Sentences of `text[from, to)`, cut at 。;!? and line breaks; linear. */
export function sentencesOf(text: string, from = 0, to = text.length): Sentence[] {
  const sentences: Sentence[] = []
  for (let start = from; start < to; ) {
    const end = sentenceEnd(text, start, to)
    if (end > start)
      sentences.push({ start, text: text.slice(start, end), kinds: kindsIn(text, start, end) })
    start = end + 1
  }
  return sentences
}
