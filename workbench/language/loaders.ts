import type { Loaders } from '@zhiheng/ui'

/** Each dictionary is fetched when its language is first chosen. */
export const loaders: Loaders = {
  en: async () => (await import('./dictionary.ts')).dictionary,
  'zh-TW': async () => (await import('virtual:traditional')).default,
}
