import type { Actor, Address, Kernel } from '@zhiheng/kernel'
import { actorIn, type Crew } from './crew.ts'
import type { Loaded } from './outline.ts'
import type { Course } from './task-courses.ts'
import type { Timeline } from './timeline.ts'

/** The outline whose tasks move on, who moves them, and by which days. */
export interface Movement {
  readonly kernel: Kernel
  readonly crew: Crew
  readonly timeline: Timeline
  readonly loaded: Loaded
}

/** One task on its way. */
export type Move = Movement & { readonly at: Address; readonly course: Course }

export const clerkOf = ({ crew, course }: Move): Actor =>
  actorIn(crew, `${course.department}-clerk`)
