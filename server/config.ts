import { resolve } from 'node:path'
import type { MailSettings } from './mail/mail.ts'

/** Settings of one instance, from the environment. */
export interface Config {
  /** TCP port of the web server; 4020 unless PORT says otherwise. */
  port: number
  /** Address it listens on; this machine only unless HOST says otherwise. */
  host: string
  /** Absolute path of the data folder; `data` in the working folder unless DATA_DIR says otherwise. */
  dataDir: string
  /** DATABASE_URL: serving role on an external PostgreSQL. */
  databaseUrl?: string
  /** DATABASE_OWNER_URL: owner on the same, for migrations. */
  ownerUrl?: string
  /** Whether NODE_ENV is `production`. */
  production: boolean
  /** SECOND_FACTOR, for posts of the office and of the administration: `required` in production, else `offered`. */
  secondFactor?: SecondFactorPolicy
  /** SMTP_URL and MAIL_FROM: without them no letters are sent. */
  mail?: MailSettings
  /** SIGN_INS_PER_MINUTE of one network address; a whole office may stand behind one. */
  signInsPerMinute?: number
}

/** `required` keeps such posts out until one is enrolled; `offered` leaves it to the person. */
export type SecondFactorPolicy = 'required' | 'offered'

/** A variable that makes no sense; the message is one sentence for the administrator. */
export class ConfigError extends Error {
  constructor(name: string, chinese: string, english: string) {
    super(`环境变量 ${name} ${chinese} / the environment variable ${name} ${english}`)
    this.name = 'ConfigError'
  }
}

type Environment = Record<string, string | undefined>

/** Reads the settings; an empty variable counts as absent. @throws ConfigError at the first that makes no sense */
export function readConfig(env: Environment): Config {
  const databaseUrl = readDatabaseUrl(env, 'DATABASE_URL')
  const ownerUrl = readDatabaseUrl(env, 'DATABASE_OWNER_URL')
  const mail = readMail(env)
  const signInsPerMinute = readSignIns(env)
  return {
    port: readPort(env.PORT || '4020'),
    host: readHost(env.HOST || '127.0.0.1'),
    dataDir: resolve(env.DATA_DIR || 'data'),
    production: env.NODE_ENV === 'production',
    secondFactor: readPolicy(env),
    ...(databaseUrl && { databaseUrl }),
    ...(ownerUrl && { ownerUrl }),
    ...(mail && { mail }),
    ...(signInsPerMinute && { signInsPerMinute }),
  }
}

function readSignIns({ SIGN_INS_PER_MINUTE: text }: Environment): number | undefined {
  if (!text) return undefined
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text)
  throw new ConfigError(
    'SIGN_INS_PER_MINUTE',
    `应为 1 到 99999 的整数，现为“${text}”`,
    `must be a whole number from 1 to 99999, not “${text}”`,
  )
}

function readPolicy({ SECOND_FACTOR: text, NODE_ENV }: Environment): SecondFactorPolicy {
  if (!text) return NODE_ENV === 'production' ? 'required' : 'offered'
  if (text === 'required' || text === 'offered') return text
  throw new ConfigError(
    'SECOND_FACTOR',
    `应为 required（必须启用）或 offered（自愿启用），现为“${text}”`,
    `must be required or offered, not “${text}”`,
  )
}

function readPort(text: string) {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65_535) return port
  throw new ConfigError(
    'PORT',
    `应为 1 到 65535 的整数，现为“${text}”`,
    `must be a whole number from 1 to 65535, not “${text}”`,
  )
}

function readHost(text: string) {
  if (/^[\w.:-]+$/.test(text)) return text
  throw new ConfigError(
    'HOST',
    `应为主机名或 IP 地址，现为“${text}”`,
    `must be a host name or an IP address, not “${text}”`,
  )
}

// The value is left out of the sentence: it holds a password.
function readDatabaseUrl(env: Environment, name: string) {
  const text = env[name]
  if (!text) return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1) return text
  throw new ConfigError(
    name,
    '应形如 postgresql://用户:口令@主机/数据库',
    'must look like postgresql://user:password@host/database',
  )
}

// As above: it may hold a password.
function readMail({ SMTP_URL: url, MAIL_FROM: from }: Environment): MailSettings | undefined {
  if (!url) return undefined
  const isSmtp = URL.canParse(url) && /^smtps?:$/.test(new URL(url).protocol)
  if (!isSmtp)
    throw new ConfigError(
      'SMTP_URL',
      '应形如 smtps://用户:口令@主机:465 或 smtp://主机:25',
      'must look like smtps://user:password@host:465 or smtp://host:25',
    )
  if (from?.includes('@')) return { url, from }
  throw new ConfigError(
    'MAIL_FROM',
    '应写明发件人，例如“质衡 <zhiheng@example.gov.cn>”',
    'must name the sender, such as “Zhiheng <zhiheng@example.gov.cn>”',
  )
}
