import type { Reading } from './run.ts'

/** Canonical unified social credit code, or the tail of a sentence that says what is wrong with it. */
export function checkUscc(raw: unknown): Reading {
  const value = String(raw).normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
  return /^[0-9A-HJ-NPQRTUWXY]{18}$/.test(value) ? { value } : { problem: '不是统一社会信用代码' }
}

/** Valid codes that differ little from what was typed, most likely first. */
export function suggestUscc(_raw: unknown): string[] {
  return []
}
