import type { Where } from './records.ts'
import { read, send } from './request.ts'

/** What a list shows: each part only where it is set. */
export interface View {
  readonly q?: string | undefined
  readonly where?: Where | undefined
  readonly sort?: string | undefined
  readonly descending?: boolean | undefined
  readonly columns?: readonly string[] | undefined
}
/** A view under the name that the person gave it. */
export interface SavedView {
  readonly id: string
  readonly name: string
  readonly view: View
}

export const readViews = async (register: string): Promise<readonly SavedView[]> =>
  (await read<{ views: SavedView[] }>(`/records/${register}/views`)).views
export const saveView = (register: string, name: string, view: View) =>
  send<SavedView>('POST', `/records/${register}/views`, { name, view })
export const dropView = (id: string) => send('DELETE', `/views/${id}`)
