import { kindsIn, MONTH, YEAR } from '../text/signs.ts'

/** All signs of 2024年11月底前完成, 第三季度, 全年, 每月25日前, 长期坚持 — and of no name. */
const TIME =
  /^[\d年月日号底末初前之以内份旬上中下半季度第一二三四五六七八九十每全今本明次完成启动落实见效长期坚持续推进常态化至到个周—~.-]+$/
/** What is to be there by then, in front of and behind a time: 于6月底前建成. */
const AROUND =
  /^(?:于|在|力争|确保)|(?:完成|建成|办结|上线|投用|出台|印发|启动|实施|达标|验收|到位|开展|开通|报送)$/g
const TELLS = /[年月季]|长期|持续|常态/
const ITEM = /(^|[,、;])([^,、;()〔〕]+)(?=$|[,、;])/g

/** The items of a list that only say when, and what is left of it: 质量科、计量科,11月底前. */
export function timesApart(list: string): {
  readonly rest: string
  readonly time: string | undefined
} {
  const mayTell = (kindsIn(list) & (YEAR | MONTH)) !== 0 || /季度|长期|持续/.test(list)
  if (!mayTell) return { rest: list, time: undefined }
  let time: string | undefined
  const rest = list.replace(ITEM, (whole, _, item: string) => {
    const plain = item.replace(/\s/g, '').replace(AROUND, '')
    if (!TIME.test(plain) || !TELLS.test(plain)) return whole
    time ??= plain
    return ''
  })
  return { rest, time }
}
