import { frame } from './english/frame.ts'
import { outline } from './english/outline.ts'
import { records } from './english/records.ts'
import { supervision } from './english/supervision.ts'

/** English of every sentence of the workbench. The key is the Chinese sentence itself. */
export const english = { ...frame, ...outline, ...records, ...supervision } as const

export type Sentence = keyof typeof english
