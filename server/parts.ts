import type { Kernel } from '@zhiheng/kernel'
import type { Secrets } from './auth/secrets.ts'
import type { Strangers } from './auth/strangers.ts'
import type { SecondFactorPolicy } from './config.ts'
import type { FileStore } from './files/store.ts'
import type { JobChanges } from './jobs/changes.ts'
import type { Mail } from './mail/mail.ts'

/** Numbers that an instance may set. */
export interface Limits {
  /** Requests of one network address in a minute: an office of two hundred may stand behind it. */
  readonly requestsPerMinute: number
  /** Attempts of one network address to sign in, in a minute. */
  readonly signInsPerMinute: number
  /** Wrong passwords after which an account is locked. GB/T 22239-2019 8.1.4.1 b) asks for a limit, not a number. */
  readonly wrongPasswords: number
  readonly lockedMinutes: number
  readonly sessionHours: number
  /** Days for which a one-time password may be used. */
  readonly oneTimeDays: number
  /** Bytes of one uploaded file. */
  readonly fileBytes: number
}

/** What an instance begins with. */
export const defaultLimits: Limits = {
  requestsPerMinute: 6000,
  signInsPerMinute: 60,
  wrongPasswords: 5,
  lockedMinutes: 15,
  sessionHours: 12,
  oneTimeDays: 7,
  fileBytes: 200 * 1024 * 1024,
}

/** What the routes are made of. */
export interface Parts {
  readonly kernel: Kernel
  readonly files: FileStore
  readonly changes: JobChanges
  readonly limits: Limits
  readonly secrets: Secrets
  readonly secondFactor: SecondFactorPolicy
  readonly strangers: Strangers
  /** Absent where the instance has no mail server. */
  readonly mail?: Mail
  readonly now: () => Date
}
