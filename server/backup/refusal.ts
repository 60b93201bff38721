/** A backup that cannot be made or used; the message is one sentence for people: `<Chinese> / <English>`. */
export class BackupRefusal extends Error {
  constructor(chinese: string, english: string) {
    super(`${chinese} / ${english}`)
    this.name = 'BackupRefusal'
  }
}

/** For a file that is no backup, or no whole one. */
export const damaged = (
  path: string,
  [what, inEnglish]: readonly [string, string],
): BackupRefusal =>
  new BackupRefusal(
    `${path} 不是完整的备份（${what}），没有恢复任何内容`,
    `the file is not a whole backup (${inEnglish}); nothing was restored`,
  )
