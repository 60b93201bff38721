import { newRequest, read, send } from './request.ts'

/** What a draw gives when it is drawn again from what was published. */
export interface Replayed {
  readonly same: boolean
  /** Where the published draw says otherwise, in Chinese. */
  readonly differences: readonly string[]
  readonly listHash: string
  readonly seed: string
}

const at = (address: string, verb: string) => `/draws/${encodeURIComponent(address)}/${verb}`

/** Puts the classed enterprises and the department's officers on the lists. @throws {Fault} */
export const proposeLines = async (address: string) =>
  (await send<{ added: number }>('POST', at(address, 'lines'), { request: newRequest() })).added
/** Makes the lists public. @throws {Fault} */
export const fixLists = (address: string) =>
  send<unknown>('POST', at(address, 'fix'), { request: newRequest() })
/** @throws {Fault} */
export const drawLots = (address: string, witness: string) =>
  send<unknown>('POST', at(address, 'draw'), { request: newRequest(), witness })
/** @throws {Fault} */
export const replayDraw = (address: string) => read<Replayed>(at(address, 'replay'))
/** Where the published draw is as a file for anyone. */
export const publishedUrl = (address: string) => `/api${at(address, 'published')}`
