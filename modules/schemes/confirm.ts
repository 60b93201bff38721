import type { Kernel, Taking } from '@zhiheng/kernel'
import { confirmTogether, type DocumentDraft } from '../programme/index.ts'
import { type SchemeConfirmed, schemeParts } from './parts.ts'

/** A document as a person has confirmed it, with the scheme that its rules are to be. */
export interface RuledDraft extends DocumentDraft {
  readonly scheme?: SchemeConfirmed | null
}

/** Saves a document with its goals, tasks and the draft of its scheme: all, or nothing. @throws {Refusal} */
export function confirmWithScheme(
  kernel: Kernel,
  taking: Omit<Taking, 'rows'>,
  { scheme, ...draft }: RuledDraft,
): Promise<{ readonly id: string; readonly address: string }> {
  return confirmTogether(kernel, taking, { draft, with: (at) => schemeParts(scheme, at) })
}
