import { read, send } from './request.ts'

/** When of the time of a duty a person wants to hear of it. */
export interface Marks {
  readonly half: boolean
  readonly mostly: boolean
  readonly due: boolean
}

/** Where and when one is reminded. */
export interface Reminding extends Marks {
  readonly email: string | null
  /** An address whose code is awaited. */
  readonly awaiting: string | null
  /** Whether the instance sends letters at all. */
  readonly mail: boolean
}

export const readReminding = () => read<Reminding>('/session/reminding')
export const keepMarks = (marks: Marks) => send('PUT', '/session/reminding', marks)
export const askForCode = (email: string) => send('POST', '/session/reminding/email', { email })
export const confirmEmail = (code: string) => send('PUT', '/session/reminding/email', { code })
export const dropEmail = () => send('DELETE', '/session/reminding/email')

export const readCalendar = () => read<{ since: string | null }>('/session/calendar')
export const giveCalendar = () => send<{ url: string }>('POST', '/session/calendar')
export const dropCalendar = () => send('DELETE', '/session/calendar')
