import type { LivingOutline } from '../api/documents.ts'
import { withKept } from './item.ts'
import { Loading } from './loading.tsx'
import { Correction } from './revision/correction.tsx'
import type { Start } from './start.ts'
import { useEdits } from './use-edits.ts'

/** What a review begins with, and the document that it corrects, if any. */
export interface Reviewed {
  readonly start: Start
  readonly revises: LivingOutline | null
  readonly onAgain: () => void
}

/** Source left, items right; nothing is saved until it is confirmed. */
export function Review({ start, revises, onAgain }: Reviewed) {
  const edits = useEdits(() =>
    revises && !start.restored ? withKept(start.items, revises.items) : start.items,
  )
  return revises ? (
    <Correction start={start} revises={revises} edits={edits} onAgain={onAgain} />
  ) : (
    <Loading start={start} edits={edits} onAgain={onAgain} />
  )
}
