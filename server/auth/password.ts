import { hash, verify } from '@node-rs/argon2'
import { HttpProblem } from '../http/problems.ts'

/** argon2id; the smallest memory and time that OWASP's Password Storage Cheat Sheet recommends. */
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

const shortest = 10

/** PHC text to keep. */
export const hashPassword = (password: string): Promise<string> => hash(password, options)

let decoy: Promise<string> | undefined

/** Whether the password is right; without an account it takes as long, and is wrong. */
export async function isPassword(kept: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('no account has this password')
  const right = await verify(kept ?? (await decoy), password)
  return right && kept !== undefined
}

/** @throws {HttpProblem} password.weak with what is missing. */
export function assertStrong(password: string, username: string): void {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((kind) => kind.test(password)).length
  if ([...password].length < shortest) throw weak(`密码至少要有 ${shortest} 个字符`)
  if (kinds < 2) throw weak('密码应含大写字母、小写字母、数字、其他字符中的至少两种')
  if (password.toLowerCase().includes(username.toLowerCase())) throw weak('密码不能包含用户名')
}

/** The refusal of a password, for the field that it is typed in. */
export const weak = (says: string): HttpProblem =>
  new HttpProblem('password.weak', says, [{ field: 'password', says }])
