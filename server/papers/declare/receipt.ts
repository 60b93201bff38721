import type { PaperKind } from '../kind.ts'
import { beside, form, sealHere, signHere } from './blocks.ts'
import type { LetterheadDeclared, PaperDeclared, Template } from './declared.ts'
import { paperOf } from './paper-of.ts'

/** What a receipt is about: which paper, to whom. */
export interface ReceiptDeclared
  extends Pick<PaperDeclared, 'when' | 'only'>,
    Pick<LetterheadDeclared, 'issuer' | 'number'> {
  readonly title?: string
  /** The paper that is served, by its title; its number follows it. */
  readonly paper: Template
  readonly to: Template
  readonly address?: Template
}

/** A receipt of service (送达回证): a form on which whoever receives a paper signs for it. */
export const receiptOf = (register: string, name: string, of: ReceiptDeclared): PaperKind =>
  paperOf(register, name, {
    title: of.title ?? '送达回证',
    when: of.when,
    ...(of.only && { only: of.only }),
    letterhead: {
      mark: 'plain',
      issuer: of.issuer,
      ...(of.number && { number: of.number, numberInText: true }),
    },
    blocks: [
      form([
        ['送达文书', `${of.paper}\n{$number}`, 18],
        ['受送达人', of.to, 14],
        beside(['送达方式', ''], ['送达地点', of.address ?? ''], 16),
        ['收件人', sealHere, 30],
        ['代收人', `（与受送达人的关系：　　　　　　）${signHere}`, 30],
        ['送达人', signHere, 26],
        ['见证人', signHere, 22],
        ['备注', '', 30],
      ]),
    ],
  })
