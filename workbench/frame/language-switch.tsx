import { isLanguage, languages, speak, useLanguage } from '@zhiheng/ui'
import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { loaders } from '../language/loaders.ts'
import { useT } from '../language/use-t.ts'

/** 简体, 繁體, English; kept on this machine. */
export function LanguageSwitch() {
  const t = useT()
  const { i18n } = useTranslation()
  return (
    <Select
      aria-label={t('语言')}
      variant="borderless"
      value={useLanguage()}
      options={Object.entries(languages).map(([value, label]) => ({ value, label }))}
      onChange={(next: string) => isLanguage(next) && void speak(i18n, loaders, next)}
      popupMatchSelectWidth={false}
    />
  )
}
