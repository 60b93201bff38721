import { type Say, type UiSentence, useSay } from '@zhiheng/ui'
import type { Sentence } from './english.ts'

/** Speaks the sentences of the public pages; one without English does not compile. */
export const useT = (): Say<Sentence | UiSentence> => useSay<Sentence | UiSentence>()
