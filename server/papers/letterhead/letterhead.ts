/**
 * What stands around the text of a paper that an authority issues. `red` has the red mark and rule of GB/T 9704-2012;
 * `plain` is the head of enforcement papers and receipts: issuer, title and number in black.
 */
export interface Letterhead {
  readonly mark: 'red' | 'plain'
  /** 发文机关, by its full name. */
  readonly issuer: string
  /** 发文字号 as it is printed; empty leaves the line for a hand. */
  readonly number: string
  /** 签发人; only papers to a higher authority name one. */
  readonly signer?: string
  /** 主送机关, without the colon. */
  readonly to?: string
  /** 抄送机关. */
  readonly copies?: readonly string[]
  /** 附件, by their titles. */
  readonly attachments?: readonly string[]
  /** 成文日期, below the issuer; null leaves room for one. Left out, nobody signs: the paper's forms have places for it. */
  readonly signedOn?: string | null
  /** 附注, without its brackets. */
  readonly remark?: string
  /** 印发日期; null leaves room for one. Left out, there is no imprint (版记). */
  readonly printedOn?: string | null
  readonly secrecy?: string
  readonly urgency?: '特急' | '加急'
}
