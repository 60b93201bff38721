import { type Annotation, statedIn } from './assignment.ts'
import { labelledIn } from './labelled-lines.ts'

/** The bracketed, labelled or closing words of a task's text that say who does it. */
export function annotationsIn(text: string): Annotation[] {
  const stated = statedIn(text)
  const labelled = labelledIn(text).filter(
    ({ start, end }) => !stated.some((one) => start < one.end && end > one.start),
  )
  return [...stated, ...labelled]
}
