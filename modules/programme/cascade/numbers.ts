/** 国发〔2012〕9号, with any brackets that texts carry; the signs before the year are Han only. */
const printed =
  /([\p{Script=Han}]{1,8})[〔﹝［[【（(]\s*(\d{4})\s*[〕﹞］\]】）)]\s*第?\s*(\d{1,5})\s*号/gu
/** Words before a number that are no part of it: 根据国发〔2012〕9号. */
const before =
  /^.*(?:根据|依据|按照|落实|贯彻|执行|印发|关于|通知|意见|以|和|及|与|的|号|文件|转发)/u

/** A number of a document as it is compared and shown: 国发〔2012〕9号. Other text comes back as it is. */
export function documentNumber(text: string): string {
  const [first] = numbersIn(text)
  return first ?? text.trim()
}

/** Every number of a document that a text prints, each once, in their order. */
export function numbersIn(text: string): string[] {
  const found = [...text.matchAll(printed)].map(
    ([, sign = '', year, no]) => `${sign.replace(before, '')}〔${year}〕${Number(no)}号`,
  )
  return [...new Set(found.filter((number) => !number.startsWith('〔')))]
}

/** The numbers that a document cites: those in its text without its own; null where it cites none. */
export function basisIn(text: string, own: string | null): readonly string[] | null {
  const itself = own === null ? null : documentNumber(own)
  const cited = numbersIn(text).filter((number) => number !== itself)
  return cited.length > 0 ? cited : null
}
