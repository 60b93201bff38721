import { useTranslation } from 'react-i18next'
import type { UiSentence } from './english.ts'
import { isLanguage, type Language } from './language.ts'

/** Puts a Chinese sentence into the language of the page and fills its `{{blanks}}`. */
export type Say<Sentence extends string> = (
  sentence: Sentence,
  blanks?: Readonly<Record<string, string | number>>,
) => string

/** Speaks the given sentences and no others: a missing translation does not compile. */
export function useSay<Sentence extends string>(): Say<Sentence> {
  const { t } = useTranslation()
  return (sentence, blanks) => String(t(sentence, blanks ?? {}))
}

/** Speaks the sentences of the shared widgets. */
export const useT = (): Say<UiSentence> => useSay<UiSentence>()

export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return isLanguage(i18n.language) ? i18n.language : 'zh-CN'
}
