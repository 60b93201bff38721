import { read } from './request.ts'

/** A post that may go on with a record, and how many cases lie with it now. */
export interface Handler {
  readonly id: string
  readonly title: string
  readonly holder: string
  readonly departmentName: string | null
  readonly open: number
}

/** The step that is being taken, and where. */
export interface Taken {
  readonly register: string
  readonly step: string
  readonly region: string
  /** In which the record is. */
  readonly state?: string
  /** Code of the department that has the record; null or left out where none has. */
  readonly department?: unknown
}

export const readHandlers = (
  { register, step, region, state }: Taken,
  asked: { readonly department?: string | undefined; readonly q: string },
) =>
  read<{ handlers: readonly Handler[] }>(`/records/${register}/steps/${step}/handlers`, {
    region,
    state,
    ...asked,
  })
