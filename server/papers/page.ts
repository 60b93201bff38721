/**
 * The page of an official paper, in millimetres (GB/T 9704-2012): A4, above the text 37, at the binding
 * 28, text 156 × 225; so 26 at the right and 35 below. The page number stands 7 below the text, its digits of 4号.
 */
export const paperSize = { width: 210, height: 297 } as const
export interface Margins {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

const upright: Margins = { top: 37, right: 26, bottom: 35, left: 28 }
/** The same sheet turned: the head of a wide table lies at the binding. */
const turned: Margins = { top: 28, right: 37, bottom: 26, left: 35 }
export const marginsOf = (landscape: boolean): Margins => (landscape ? turned : upright)

/** Width of the text in millimetres. */
export const textWidth = (landscape: boolean): number => (landscape ? 297 - 35 - 37 : 156)

/** From the lower edge of the paper to the lower edge of the page number: its line is 5 high. */
export const numberAbove = (landscape: boolean): number => marginsOf(landscape).bottom - 7 - 5

/** Points of the Chinese type sizes that papers are set in. */
export const points = { 二号: 22, 三号: 16, 四号: 14, 小四: 12, 五号: 10.5, 小五: 9 } as const

/** Fonts are named in the file, never embedded; a machine without one takes its own. */
export const fonts = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  head: '黑体',
  meta: '楷体_GB2312',
  number: '宋体',
} as const

/** 22 lines fill 225 mm: 28.99 pt from line to line. */
export const linePoints = (225 / 22 / 25.4) * 72

/** 28 characters fill 156 mm: so much closer than their size do those of 三号 stand, in points. */
export const closer = points.三号 - (156 / 28 / 25.4) * 72

/** The red of marks and rules, as six hexadecimal digits. */
export const red = 'E60012'

/** Millimetres in twentieths of a point. */
export const twips = (mm: number): number => Math.round((mm / 25.4) * 1440)
