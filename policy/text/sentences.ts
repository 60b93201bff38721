import { sentenceEnd } from './signs.ts'

/** A sentence and its offset in the text it was cut from. */
export interface Sentence {
  readonly start: number
  readonly text: string
}

/** Sentences of a text from `from` on, cut at 。;!? and line breaks; linear. */
export function sentencesOf(text: string, from = 0): Sentence[] {
  const sentences: Sentence[] = []
  for (let start = from; start < text.length; ) {
    const end = sentenceEnd(text, start)
    if (end > start) sentences.push({ start, text: text.slice(start, end) })
    start = end + 1
  }
  return sentences
}
