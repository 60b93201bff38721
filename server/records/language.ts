import { english } from '@zhiheng/modules'
import { Converter } from 'opencc-js/cn2t'

/** The languages in which declarations are told. */
export const languages = ['zh-CN', 'zh-TW', 'en'] as const
export type Language = (typeof languages)[number]

/** A word of a declaration in some language, by its key and the Chinese that was declared. */
export type Say = (key: string, word: string) => string

/** Traditional characters are converted, English is written; a word without English stays Chinese. */
export function sayIn(language: Language): Say {
  if (language === 'zh-CN') return (_, word) => word
  if (language === 'en') return (key, word) => english[key] ?? word
  const convert = Converter({ from: 'cn', to: 'tw' })
  return (_, word) => convert(word)
}
