/** Why the database cannot be used; every code has one sentence in Chinese and English as its message. */
export type DatabaseRefusalCode =
  | 'in-use'
  | 'not-installed'
  | 'not-permitted'
  | 'credentials'
  | 'damaged'
  | 'incompatible'
  | 'did-not-start'
  | 'settings'
  | 'version'
  | 'serving-role'
  | 'migration'

/** An expected refusal, to be shown as it is, without a stack: `<Chinese> / <English>`. */
export class DatabaseRefusal extends Error {
  readonly code: DatabaseRefusalCode

  constructor(code: DatabaseRefusalCode, chinese: string, english: string) {
    super(`${chinese} / ${english}`)
    this.name = 'DatabaseRefusal'
    this.code = code
  }
}
