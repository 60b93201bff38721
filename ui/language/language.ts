import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'

/** Simplified Chinese is the code itself; English is written; traditional is generated at build. */
export const languages = { 'zh-CN': '简体', 'zh-TW': '繁體', en: 'English' } as const
export type Language = keyof typeof languages
export type Dictionary = Readonly<Record<string, string>>
/** Fetches the dictionary of a language, sentence → translation; none is needed for `zh-CN`. */
export type Loaders = Readonly<Record<Exclude<Language, 'zh-CN'>, () => Promise<Dictionary>>>

const kept = 'zhiheng.language'
export const isLanguage = (text: string | null): text is Language =>
  text !== null && text in languages

/** The language chosen last on this machine, else simplified Chinese. */
export function keptLanguage(): Language {
  const text = globalThis.localStorage?.getItem(kept) ?? null
  return isLanguage(text) ? text : 'zh-CN'
}

/** An i18next instance whose keys are the Chinese sentences, opened in the language kept. */
export async function openLanguages(loaders: Loaders): Promise<i18n> {
  const instance = createInstance().use(initReactI18next)
  await instance.init({
    lng: 'zh-CN',
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    resources: { 'zh-CN': { translation: {} } },
    interpolation: { escapeValue: false },
  })
  await speak(instance, loaders, keptLanguage())
  return instance
}

/** Switches the page to a language, fetching its dictionary the first time, and keeps the choice. */
export async function speak(instance: i18n, loaders: Loaders, language: Language): Promise<void> {
  if (language !== 'zh-CN' && !instance.hasResourceBundle(language, 'translation'))
    instance.addResourceBundle(language, 'translation', await loaders[language]())
  await instance.changeLanguage(language)
  globalThis.localStorage?.setItem(kept, language)
  document.documentElement.lang = language
}
