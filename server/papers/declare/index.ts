export { beside, form, onlyIf, paragraph, type Row, rows, sealHere, signHere } from './blocks.ts'
export type {
  BlockDeclared,
  DayOf,
  Issuer,
  IssuerOf,
  LetterheadDeclared,
  PaperDeclared,
  Template,
} from './declared.ts'
export { fill } from './fill.ts'
export type { Filling } from './filling.ts'
export { issuedBy, issuedByOffice } from './issuer.ts'
export { paperOf } from './paper-of.ts'
export { type ReceiptDeclared, receiptOf } from './receipt.ts'
