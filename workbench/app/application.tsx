import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { type Language, useLanguage } from '@zhiheng/ui'
import { App, ConfigProvider } from 'antd'
import type { Locale } from 'antd/es/locale'
import english from 'antd/locale/en_US'
import chinese from 'antd/locale/zh_CN'
import traditional from 'antd/locale/zh_TW'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import 'dayjs/locale/zh-tw'
import type { i18n } from 'i18next'
import { I18nextProvider } from 'react-i18next'
import { ConnectionBanner } from '../frame/connection-banner.tsx'
import { queryClient } from './queries.ts'
import { router } from './router.tsx'
import { theme } from './theme.ts'

const locales: Readonly<Record<Language, Locale>> = {
  'zh-CN': chinese,
  'zh-TW': traditional,
  en: english,
}

/** The workbench with everything around it. */
export function Application({ i18n }: { i18n: i18n }) {
  return (
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <Themed />
      </QueryClientProvider>
    </I18nextProvider>
  )
}

function Themed() {
  const language = useLanguage()
  dayjs.locale(language.toLowerCase())
  return (
    <ConfigProvider
      theme={theme}
      locale={locales[language]}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <App>
        <ConnectionBanner />
        <RouterProvider router={router} />
      </App>
    </ConfigProvider>
  )
}
