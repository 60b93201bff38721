import { type Say, type UiSentence, useSay } from '@zhiheng/ui'
import type { Sentence } from './english.ts'

/** Speaks the sentences of the workbench; one without English does not compile. */
export const useT = (): Say<Sentence | UiSentence> => useSay<Sentence | UiSentence>()
