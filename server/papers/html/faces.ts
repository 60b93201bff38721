import { fonts } from '../page.ts'

/** The fonts of a paper, each with what machines have that lack it. */
export const faces = {
  title: `${fonts.title}, "FZXiaoBiaoSong-B05S", "Source Han Serif SC", "Noto Serif CJK SC", "Songti SC", SimSun, serif`,
  body: `${fonts.body}, FangSong, STFangsong, "Songti SC", serif`,
  head: `${fonts.head}, SimHei, "Heiti SC", "PingFang SC", sans-serif`,
  meta: `${fonts.meta}, KaiTi, STKaiti, "Songti SC", serif`,
  number: `${fonts.number}, SimSun, serif`,
} as const
