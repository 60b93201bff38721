/** The rules that say where goals and tasks stand. The one place where this module names them. */
export {
  boundsOf,
  type Comparator,
  firstDayOf,
  type GoalStanding,
  type GoalState,
  goalState,
  isRelative,
  lastDayOf,
  type Measured,
  type PeerFacts,
  periodText,
  relatives,
  type Series,
  type Target,
  type TaskStanding,
  taskState,
} from '@zhiheng/kernel/programme/index.ts'
