/** Two wordings as what both begin and end with, and what lies between. */
export interface Differing {
  readonly head: string
  readonly was: string
  readonly now: string
  readonly tail: string
}

/** A figure is one piece: 82.5 becomes 85, not 8 and 5 with something between. */
const piecesOf = (text: string): string[] => text.match(/\d+(?:\.\d+)?|[\s\S]/gu) ?? []

/** Where two wordings part, by whole characters and figures. */
export function differing(was: string, now: string): Differing {
  const [a, b] = [piecesOf(was), piecesOf(now)]
  const most = Math.min(a.length, b.length)
  let head = 0
  while (head < most && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1
  return {
    head: a.slice(0, head).join(''),
    was: a.slice(head, a.length - tail).join(''),
    now: b.slice(head, b.length - tail).join(''),
    tail: a.slice(a.length - tail).join(''),
  }
}

/** The end or the beginning of a long text that did not change. */
export const shortened = (text: string, end: 'head' | 'tail', most = 24): string => {
  const letters = [...text]
  if (letters.length <= most) return text
  return end === 'head'
    ? `…${letters.slice(-most).join('')}`
    : `${letters.slice(0, most).join('')}…`
}
