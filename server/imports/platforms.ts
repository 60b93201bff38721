/** A list as a platform exports it: how it is known, and what all of its rows have in common without saying so. */
export interface PlatformList {
  readonly register: string
  readonly title: string
  /** Headers of which a list has at least one. */
  readonly signs: readonly string[]
  readonly given: Readonly<Record<string, string>>
  /** Whether sums are in yuan, as platforms write them. */
  readonly yuan: boolean
}

const lists: readonly PlatformList[] = [
  {
    register: 'channel-record',
    title: '12345热线工单',
    signs: ['工单编号', '工单内容', '工单状态'],
    given: { channel: 'hotline' },
    yuan: true,
  },
  {
    register: 'channel-record',
    title: '全国12315平台清单',
    signs: ['登记编号', '投诉编号', '举报编号', '被投诉方', '被举报方', '被投诉举报方'],
    given: { channel: 'p12315' },
    yuan: true,
  },
]

/** The platform whose list has these headers, before a region has remembered any; undefined for any other file. */
export const platformOf = (
  register: string,
  headers: readonly string[],
): PlatformList | undefined =>
  lists.find((one) => one.register === register && one.signs.some((sign) => headers.includes(sign)))

/** Fen, of an amount in yuan as platforms write it; what is no amount stays, and is refused with its row. */
export function fenOf(cell: unknown): unknown {
  const plain = String(cell ?? '').replace(/[￥¥,，元\s]/g, '')
  return /^\d+(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : cell
}
