import type { State } from '@zhiheng/ui'
import { read } from './request.ts'

/** The task or goal that a line comes from, as it stands now. */
export interface PlanSource {
  readonly kind: 'task' | 'goal'
  readonly id: string
  readonly address: string
  readonly document: { readonly address: string; readonly title: string }
  readonly state: State
  readonly provisional: boolean
  readonly why: string
}
interface Line {
  readonly title: string
  readonly department: string | null
  readonly departmentTitle: string | null
  readonly deadline: string | null
}
export interface PlanProposal extends Line {
  readonly late: boolean
  readonly why: string
  readonly source: PlanSource
}
export interface PlanItem extends Line {
  readonly id: string
  readonly address: string
  readonly measure: string | null
  readonly state: string
  readonly stateTitle: string
  readonly source: PlanSource | null
}
/** The region's plan for a year, with what falls due and is not in it yet. */
export interface WorkPlan {
  readonly region: string
  readonly year: number
  readonly on: string
  readonly proposals: readonly PlanProposal[]
  readonly items: readonly PlanItem[]
}

export const readWorkPlan = (year: number) => read<WorkPlan>(`/work-plan/${year}`)
