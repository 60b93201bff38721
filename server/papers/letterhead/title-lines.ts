/** Characters of 二号 on one line of the text. */
const most = 20
/** These never begin a line. */
const closing = '的》”）、，。：；'
const words = new Intl.Segmenter('zh-CN', { granularity: 'word' })

/** A title on as many lines as it needs, of about the same length, broken between words. */
export function titleLines(title: string): string[] {
  const { length } = title
  const count = Math.ceil(length / most)
  if (count <= 1) return [title]
  const at = breakNear(title, Math.ceil(length / count))
  return [title.slice(0, at), ...titleLines(title.slice(at))]
}

/** The end of a word that is nearest to `ideal`; there itself where words are too long. */
function breakNear(title: string, ideal: number): number {
  const ends = [...words.segment(title)]
    .map(({ index }) => index)
    .filter((at) => at > 0 && at <= most && !closing.includes(title[at]!))
  return ends.toSorted((a, b) => Math.abs(a - ideal) - Math.abs(b - ideal))[0] ?? ideal
}
