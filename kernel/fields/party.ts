import { checkCreditCode, faultText, suggestCreditCodes } from '@zhiheng/codes'
import type { Reading } from './run.ts'

/** Canonical unified social credit code, or the tail of a sentence that says what is wrong with it. */
export function checkUscc(raw: unknown): Reading {
  const checked = checkCreditCode(String(raw))
  return checked.ok ? { value: checked.code } : { problem: `：${faultText(checked.fault)}` }
}

/** Valid codes that differ little from what was typed, most likely first. */
export const suggestUscc = (raw: unknown): readonly string[] =>
  suggestCreditCodes(String(raw), 3).map((suggestion) => suggestion.code)
