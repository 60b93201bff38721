import { randomInt } from 'node:crypto'
import { type Actor, newId } from '@zhiheng/kernel'
import type { Parts } from '../parts.ts'

/** Letters and digits that nobody confuses on paper. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'
const group = (): string =>
  Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')

/** `abcd-2345-wxyz-6789`: 79 bits, shown once. */
const newCode = (): string => [group(), group(), group(), group()].join('-')

/** As it was shown, however it was typed. */
const plain = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[\s—–-]/g, '')
    .toLowerCase()

/** What a code stands for: one submission, and who left an identity with it. */
export interface Token {
  /** By which the holder acts; it is the record's assignee. */
  readonly id: string
  readonly region: string
  readonly submission: string
  readonly informant: string | null
}

/** Days for which a code opens its page. */
const lasts = 730

const digest = ({ secrets }: Pick<Parts, 'secrets'>, code: string): Buffer =>
  secrets.digest(plain(code), 'follow-up')

/** Keeps the digest of a new code and tells the code, which nobody can be told again. */
export async function issueCode(
  parts: Pick<Parts, 'kernel' | 'secrets' | 'now'>,
  token: Token,
): Promise<string> {
  const code = newCode()
  const until = new Date(parts.now().getTime() + lasts * 86_400_000)
  await parts.kernel.pool.query(
    'insert into access_token (digest, id, region, submission, informant, until) values ($1, $2, $3, $4, $5, $6)',
    [digest(parts, code), token.id, token.region, token.submission, token.informant, until],
  )
  return code
}

/** What a code that somebody typed stands for; undefined for one that never was, or is over. */
export async function tokenOf(
  parts: Pick<Parts, 'kernel' | 'secrets' | 'now'>,
  code: string,
): Promise<Token | undefined> {
  const found = await parts.kernel.pool.query<Token>(
    'select id, region, submission, informant from access_token where digest = $1 and until > $2',
    [digest(parts, code), parts.now()],
  )
  return found.rows[0]
}

/** Whoever holds a code, without account, name or address. */
export const holderOf = ({ id, region }: Pick<Token, 'id' | 'region'>): Actor => ({
  kind: 'token',
  post: id,
  person: null,
  name: '凭查询码者',
  roles: ['informant'],
  scope: [region],
  department: null,
  party: null,
})

/** A token that stands for nothing yet. */
export const newToken = (region: string): Token => ({
  id: newId(),
  region,
  submission: newId(),
  informant: newId(),
})
