import { BLANK, COLON, DUTY, kindsIn, NOTE } from '../text/signs.ts'
import type { Annotation } from './assignment.ts'
import { bracketed } from './brackets.ts'
import { closingSentences } from './closing.ts'
import { gluedIn } from './glued-labels.ts'
import { labelledIn } from './labelled-lines.ts'

/** The annotations in order; of two that share words the one that begins first. */
function apart(annotations: readonly Annotation[]): Annotation[] {
  const found: Annotation[] = []
  for (const one of annotations.toSorted((a, b) => a.start - b.start)) {
    if (one.start >= (found.at(-1)?.end ?? 0)) found.push(one)
  }
  return found
}

/** The annotations in brackets and in closing sentences. */
function statedIn(text: string, kinds: number): Annotation[] {
  const found = (kinds & NOTE) === 0 ? [] : bracketed(text)
  if ((kinds & DUTY) !== 0) found.push(...closingSentences(text))
  return found
}

/** The bracketed, labelled or closing words of a task's text `whole[from, to)` that say who does it. */
export function annotationsIn(whole: string, from: number, to: number): Annotation[] {
  const kinds = kindsIn(whole, from, to)
  const text = whole.slice(from, to)
  const labelled = (kinds & (COLON | BLANK)) === 0 ? [] : labelledIn(text)
  const stated = statedIn(text, kinds)
  if (labelled.length > 0) return apart([...stated, ...labelled])
  return stated.length > 0 ? stated : gluedIn(text)
}
