import type { BlockDeclared, DayOf, PaperDeclared, Template } from './declared.ts'

/** Every template of a paper that is filled from its own record: those of its rows are filled from others. */
export function templatesOf({ title, heading, letterhead, meta = [], blocks }: PaperDeclared) {
  const { signer, to, copies = [], attachments = [], remark, secrecy } = letterhead ?? {}
  const single = [
    heading ?? title,
    signer,
    typeof to === 'string' ? to : undefined,
    remark,
    secrecy,
  ]
  return [
    ...single.filter((each) => each !== undefined),
    ...copies,
    ...attachments,
    ...meta.flat(),
    ...blocks.flatMap(inBlock),
  ]
}

function inBlock(block: BlockDeclared): Template[] {
  if (typeof block === 'function') return []
  switch (block.kind) {
    case 'onlyIf':
      return block.blocks.flatMap(inBlock)
    case 'paragraph':
    case 'note':
      return [block.text]
    case 'signature':
      return [...block.lines]
    case 'form':
      return block.rows.flatMap(({ fields }) => fields.flat())
    default:
      return []
  }
}

/** The days that a letterhead asks for. */
export const daysOf = ({ letterhead }: PaperDeclared): DayOf[] =>
  [letterhead?.signedOn, letterhead?.printedOn].filter((day) => day !== undefined)
