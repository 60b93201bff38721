import type { PageLanguage } from '../page.ts'

/** An address within the site that keeps the language, and the day where one is given. */
export function link(path: string, language: PageLanguage, on: string | null = null): string {
  const query = new URLSearchParams()
  if (on !== null) query.set('on', on)
  if (language !== 'zh-CN') query.set('lang', language)
  return query.size > 0 ? `${path}?${query}` : path
}

/** The address of the page of a list that begins at `after`. */
export function nextPage(path: string, after: string, language: PageLanguage): string {
  const query = new URLSearchParams({ after, ...(language !== 'zh-CN' && { lang: language }) })
  return `${path}?${query}`
}
