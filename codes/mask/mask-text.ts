import { findPersonal, type PersonalKind } from './find.ts'
import {
  maskAddress,
  maskBankCard,
  maskEmail,
  maskName,
  maskPhone,
  maskResidentId,
} from './mask.ts'

const MASKS: Record<PersonalKind, (text: string) => string> = {
  'resident-id': (text) => maskResidentId(text),
  'bank-card': maskBankCard,
  phone: maskPhone,
  email: maskEmail,
  name: maskName,
  address: maskAddress,
}

/** Masks one value of a known kind. */
export function maskPersonal(kind: PersonalKind, text: string): string {
  return MASKS[kind](text)
}

/** The text with every piece that `findPersonal` finds masked; the rest is untouched. A net, not a
 * proof: names and addresses without a label stay, so a person still reviews what is published. */
export function maskText(text: string): string {
  let masked = ''
  let at = 0
  for (const span of findPersonal(text)) {
    masked += text.slice(at, span.start) + MASKS[span.kind](span.text)
    at = span.end
  }
  return masked + text.slice(at)
}
