import { cases } from './english/cases.ts'
import { filing } from './english/filing.ts'
import { forms } from './english/forms.ts'
import { frame } from './english/frame.ts'
import { goals } from './english/goals.ts'
import { lists } from './english/lists.ts'
import { load } from './english/load.ts'
import { organisation } from './english/organisation.ts'
import { outline } from './english/outline.ts'
import { parties } from './english/parties.ts'
import { plan } from './english/plan.ts'
import { queue } from './english/queue.ts'
import { records } from './english/records.ts'
import { reminding } from './english/reminding.ts'
import { rulebook } from './english/rulebook.ts'
import { sampling } from './english/sampling.ts'
import { schemes } from './english/schemes.ts'
import { standings } from './english/standings.ts'
import { supervision } from './english/supervision.ts'
import { tasks } from './english/tasks.ts'

/** English of every sentence of the workbench. The key is the Chinese sentence itself. */
export const english = {
  ...cases,
  ...forms,
  ...frame,
  ...goals,
  ...lists,
  ...load,
  ...organisation,
  ...outline,
  ...parties,
  ...plan,
  ...queue,
  ...records,
  ...reminding,
  ...tasks,
  ...supervision,
  ...filing,
  ...sampling,
  ...rulebook,
  ...schemes,
  ...standings,
} as const

export type Sentence = keyof typeof english
