import type { Found } from './found.ts'

/** So many are remembered, for each post on this machine. */
const most = 8
const place = (post: string) => `zhiheng.recent.${post}`

/** What was opened by searching, the last first. */
export function recentOf(post: string): readonly Found[] {
  const kept: unknown = JSON.parse(globalThis.localStorage?.getItem(place(post)) ?? '[]')
  return Array.isArray(kept) ? (kept as Found[]) : []
}

export function remember(post: string, opened: Found): void {
  const others = recentOf(post).filter(({ href }) => href !== opened.href)
  const kept = [{ ...opened, excerpt: null }, ...others].slice(0, most)
  globalThis.localStorage?.setItem(place(post), JSON.stringify(kept))
}
