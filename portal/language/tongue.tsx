import { uiEnglish } from '@zhiheng/ui'
import { createInstance, type i18n } from 'i18next'
import type { ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import type { PageLanguage } from '../page.ts'
import { english } from './english.ts'

/** The Chinese sentence is its own key; traditional characters are made from the finished page. */
function speaking(lng: 'zh-CN' | 'en'): i18n {
  const instance = createInstance()
  void instance.init({
    lng,
    initAsync: false,
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    resources: { 'zh-CN': { translation: {} }, en: { translation: { ...uiEnglish, ...english } } },
    interpolation: { escapeValue: false },
  })
  return instance
}
const chinese = speaking('zh-CN')
const foreign = speaking('en')

/** Makes the page below speak a language. */
export function TongueProvider(props: { language: PageLanguage; children: ReactNode }) {
  return (
    <I18nextProvider i18n={props.language === 'en' ? foreign : chinese}>
      {props.children}
    </I18nextProvider>
  )
}
