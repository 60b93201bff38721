import type { Letterhead } from '../letterhead/letterhead.ts'
import { documentNumber } from '../letterhead/number.ts'
import type { Issuer, LetterheadDeclared, NumberDeclared, Template } from './declared.ts'
import { dayOf, fill } from './fill.ts'
import type { Filling } from './filling.ts'

/** The letterhead of a record's paper: what has no value is left out, a day that is not known leaves room. */
export async function letterheadOf(
  of: Filling,
  declared: LetterheadDeclared | undefined,
): Promise<Letterhead | undefined> {
  if (!declared) return undefined
  const { mark, urgency, signedOn, printedOn, copies, attachments, to } = declared
  const issuer = await declared.issuer(of)
  const number = numberOf(of, issuer, declared.number)
  const numbered = { ...of, number }
  const texts = {
    signer: declared.signer,
    to: typeof to === 'function' ? (await to(of)).name : to,
    remark: declared.remark,
  }
  return {
    mark,
    issuer: issuer.name,
    number,
    ...known(numbered, { ...texts, secrecy: declared.secrecy }),
    copies: listed(numbered, copies),
    attachments: listed(numbered, attachments),
    ...(urgency && { urgency }),
    ...(signedOn !== undefined && { signedOn: dayOf(of, signedOn) }),
    ...(printedOn !== undefined && { printedOn: dayOf(of, printedOn) }),
  }
}

function numberOf({ record }: Filling, issuer: Issuer, declared?: NumberDeclared): string {
  if (!declared) return ''
  const { field, word = '' } = declared
  const prefix = issuer.prefix === null ? null : `${issuer.prefix}${word}`
  const serial = field === undefined ? null : record.fields[field]
  return documentNumber(prefix, serial == null ? null : String(serial))
}

const listed = (of: Filling, templates: readonly Template[] = []): string[] =>
  templates.map((each) => fill(of, each)).filter((text) => text !== '')

function known<K extends string>(
  of: Filling,
  templates: Readonly<Record<K, Template | undefined>>,
): Partial<Record<K, string>> {
  const filled = Object.entries<Template | undefined>(templates).map(
    ([name, template = '']) => [name, fill(of, template)] as const,
  )
  return Object.fromEntries(filled.filter(([, text]) => text !== '')) as Partial<Record<K, string>>
}
