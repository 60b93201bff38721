import type { Trouble } from '@zhiheng/ui'
import { read, send } from './request.ts'

export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'
export interface Job {
  readonly id: string
  readonly title: string
  readonly state: JobState
  readonly progress: {
    readonly rows: number
    readonly created: number
    readonly changed: number
    readonly unchanged: number
    readonly refused: number
    readonly total: number | null
  }
  readonly startedAt: string | null
  readonly endedAt: string | null
  readonly result: unknown
  readonly problems: readonly Trouble[]
}

const listOf = (answer: Job[] | { jobs: Job[] }) => (Array.isArray(answer) ? answer : answer.jobs)
export const readJobs = async () => listOf(await read<Job[] | { jobs: Job[] }>('/jobs'))
export const readJob = (id: string) => read<Job>(`/jobs/${id}`)
export const cancelJob = (id: string) => send('DELETE', `/jobs/${id}`)
export const errorsUrl = (id: string, format: 'csv' | 'xlsx') => `/api/jobs/${id}/errors.${format}`
export const hasEnded = (job: Job) => !['waiting', 'running'].includes(job.state)

/** Follows a job until it ends; the function returned stops following. */
export function followJob(id: string, onJob: (job: Job) => void): () => void {
  const source = new EventSource(`/api/jobs/${id}/stream`)
  source.onmessage = ({ data }) => {
    const job = JSON.parse(data) as Job
    onJob(job)
    if (hasEnded(job)) source.close()
  }
  return () => source.close()
}
