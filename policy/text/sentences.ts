/** A sentence and its offset in the text it was cut from. */
export interface Sentence {
  readonly start: number
  readonly text: string
}

const ENDS = /[。;!?\n]/

/** Sentences of a text from `from` on, cut at 。;!? and line breaks; linear. */
export function sentencesOf(text: string, from = 0): Sentence[] {
  const sentences: Sentence[] = []
  let start = from
  for (let at = from; at <= text.length; at++) {
    if (at < text.length && !ENDS.test(text[at]!)) continue
    if (at > start) sentences.push({ start, text: text.slice(start, at) })
    start = at + 1
  }
  return sentences
}
