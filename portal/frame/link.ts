import type { PageLanguage } from '../page.ts'

/** An address within the site that keeps the language, and the day where one is given. */
export function link(path: string, language: PageLanguage, on: string | null = null): string {
  const query = new URLSearchParams()
  if (on !== null) query.set('on', on)
  if (language !== 'zh-CN') query.set('lang', language)
  return query.size > 0 ? `${path}?${query}` : path
}
