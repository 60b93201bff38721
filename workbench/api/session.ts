import { Fault } from './fault.ts'
import { holdToken, read, send } from './request.ts'

export interface Region {
  readonly code: string
  readonly name: string
}
/** What a person may act as. */
export interface Post {
  readonly id: string
  readonly title: string
  readonly roles: readonly string[]
  readonly region: Region
  readonly department: string | null
  /** Credit code of the organisation that the post acts for; `null` for staff. */
  readonly party: string | null
  /** Name of the holder in whose place one acts; absent for one's own posts. */
  readonly actingFor?: string | null
}
export interface Session {
  readonly person: { readonly name: string; readonly username: string }
  readonly posts: readonly Post[]
  /** Id of the post that the person acts as now; `null` without any post. */
  readonly acting: string | null
  readonly csrf: string
  readonly mustChangePassword: boolean
  /** `needed`: nothing can be done before one is enrolled. */
  readonly secondFactor: {
    readonly enrolled: boolean
    readonly concerned: boolean
    readonly needed: boolean
  }
}

/** Who is signed in; `null` when nobody is. */
export async function readSession(): Promise<Session | null> {
  try {
    return held(await read<Session>('/session'))
  } catch (error) {
    if (error instanceof Fault && error.status === 401) return null
    throw error
  }
}

function held(session: Session): Session {
  if (session.csrf) holdToken(session.csrf)
  return session
}

export const actingPost = (session: Session): Post | undefined =>
  session.posts.find((post) => post.id === session.acting) ?? session.posts[0]

/** What the first administrator states when the product is opened for the first time. */
export interface FirstAdministrator {
  readonly username: string
  readonly name: string
  readonly password: string
  readonly region: Region
}
export const readSetup = () => read<{ needed: boolean }>('/setup')
export const setUp = (first: FirstAdministrator) => send('POST', '/setup', first)
export const signIn = (who: { username: string; password: string; code?: string }) =>
  send('POST', '/session', who)
export const signOut = () => send('DELETE', '/session')
export const actAs = (post: string) => send('PUT', '/session/post', { post })
export const changePassword = (change: { old: string; new: string }) =>
  send('POST', '/session/password', change)
