const NUMBER =
  /([\u4e00-\u9fff]{2,10})\s*[〔[(【［]\s*((?:19|20)\d{2})\s*[〕\])】］]\s*(第?)\s*(\d{1,5})\s*号(?!文件|文精神)/

/** The first document number of a line in its standard form, `国发〔2012〕9号`. */
export function docNumberIn(line: string): string | undefined {
  const found = NUMBER.exec(line)
  if (found === null) return undefined
  const agency = found[1]!.replace(/^.*(?:文号|字号|编号)/, '')
  return `${agency}〔${found[2]}〕${found[3]}${found[4]}号`
}
