import { uiEnglish } from '@zhiheng/ui'
import { english } from './english.ts'

/** English of everything that the workbench says. */
export const dictionary: Readonly<Record<string, string>> = { ...uiEnglish, ...english }
