import { clock, dayIn, list, newId, takeAll } from '@zhiheng/kernel'
import type { Parts } from '../parts.ts'
import { namesOfRegions } from '../regions.ts'
import { holderOf, issueCode, type Token } from './code.ts'
import type { Submitted } from './form.ts'

/** Regions whose desk takes submissions from everyone, by name. */
export async function openRegions({
  kernel,
}: Pick<Parts, 'kernel'>): Promise<readonly { code: string; name: string }[]> {
  const where = { role: 'intake' }
  const { records } = await list(kernel, 'post', { actor: clock, where, limit: 200 })
  const codes = [...new Set(records.map(({ region }) => region))].toSorted()
  const names = await namesOfRegions(kernel.pool, codes)
  return codes.map((code) => ({ code, name: names.get(code) ?? code }))
}

/**
 * Gives a submission to the desk of its region. Who reports is kept apart from what is reported, where nobody who checks
 * it can look; who complains stands with the complaint, sealed. Answers with the code, which is told this once.
 */
export async function give(
  parts: Parts,
  token: Token,
  { form, files }: { readonly form: Submitted; readonly files: readonly string[] },
): Promise<string> {
  const actor = holderOf(token)
  const { region, submission } = token
  const { text, wants, respondent, product, amount } = form
  const apart = wants === 'tip' && (form.person !== null || form.phone !== null)
  const reward = form.rewardWanted !== undefined
  const sender =
    wants === 'tip' ? {} : { person: form.person, phone: form.phone, address: form.address }
  const said = { respondent, wants, text, product, amount, files: files.length ? files : null }
  const received = { channel: 'web', receivedOn: dayIn(parts.now()), rewardWanted: reward }
  const identity = {
    submission,
    insider: form.insider !== undefined,
    name: form.person,
    phone: form.phone,
  }
  const informant = apart || reward ? (token.informant ?? newId()) : null
  const at = (id: string) => ({ region, id })
  await takeAll(parts.kernel, { actor, at: parts.now(), request: newId() }, [
    {
      ref: ['submission', 'submit'],
      on: [{ at: at(submission), answers: { ...said, ...received, ...sender } }],
    },
    ...(informant
      ? [
          {
            ref: ['informant', 'give'] as const,
            on: [{ at: at(informant), answers: identity }],
          },
        ]
      : []),
  ])
  return issueCode(parts, { ...token, informant })
}
