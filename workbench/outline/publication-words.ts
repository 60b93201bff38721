import type { RegisterFace } from '../api/catalogue.ts'
import type { RecordStep } from '../api/records.ts'
import type { Sentence } from '../language/english.ts'

/** What a document's state means for the public. */
export const publicityOf = (state: string): Sentence =>
  state === 'published' ? '已公开' : state === 'withdrawn' ? '已撤回' : '未公开'

/** What the post may do now with a document, in the words of its declaration. */
export const openSteps = (steps: readonly RecordStep[], face: Pick<RegisterFace, 'steps'>) =>
  steps.filter(({ allowed }) => allowed).map(({ name, title }) => face.steps[name]?.title ?? title)
