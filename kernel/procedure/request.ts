import { createHash } from 'node:crypto'

/** A UUID (version 8) made of a request's and what part of it is meant: the same part gets the same one. */
export function derived(request: string, part: number | string): string {
  const hex = createHash('sha256').update(`${request}/${part}`).digest('hex')
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
