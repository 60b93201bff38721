import { type Actor, addressText, type Kernel, stream } from '@zhiheng/kernel'
import { accountsOf } from '../auth/accounts.ts'

/** A person as the list of accounts shows them; without an account the user name is null. */
export interface AccountRow {
  readonly person: string
  readonly region: string
  readonly code: string
  readonly name: string
  readonly left: boolean
  readonly username: string | null
  readonly mustChange: boolean
  readonly passwordUntil: string | null
  readonly lockedUntil: string | null
  readonly secondFactor: boolean
}

/** Everybody whom the actor can see, in the order of their codes, with their accounts. */
export async function listAccounts(kernel: Kernel, actor: Actor): Promise<AccountRow[]> {
  const persons = []
  for await (const record of stream(kernel, 'person', { actor })) persons.push(record)
  const accounts = await accountsOf(kernel.pool, { persons: persons.map(({ id }) => id) })
  const by = new Map(accounts.map((account) => [account.person, account]))
  return persons
    .map((record) => {
      const account = by.get(record.id)
      return {
        person: addressText(record),
        region: record.region,
        code: String(record.fields.code),
        name: String(record.fields.name),
        left: record.state === 'left',
        username: account?.username ?? null,
        mustChange: account?.mustChange ?? false,
        passwordUntil: account?.passwordUntil?.toISOString() ?? null,
        lockedUntil: account?.lockedUntil?.toISOString() ?? null,
        secondFactor: Boolean(account?.totp),
      }
    })
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
}
