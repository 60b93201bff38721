import { newRequest, send } from './request.ts'

/** How many results were put on a notice, and which have to wait, each with why in Chinese. */
export interface Listed {
  readonly added: number
  readonly waiting: readonly { readonly sampleNo: string; readonly why: string }[]
}

/** Puts results in force on a notice: those with `numbers`, or all of its period, class and level. @throws {Fault} */
export const listResults = (address: string, numbers: readonly string[]) =>
  send<Listed>('POST', `/sampling-publications/${encodeURIComponent(address)}/lines`, {
    request: newRequest(),
    ...(numbers.length > 0 && { numbers }),
  })
