import type { Field } from '@zhiheng/kernel'

/** What a spreadsheet shows where a formula has no value. */
const failed =
  /^#(REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|GETTING_DATA)$/

/** Kinds whose numbers are quantities, not characters. */
const measured = new Set<Field['kind']>(['integer', 'decimal', 'money', 'date', 'instant', 'yesNo'])

/** Why a cell does not hold what a person typed, as a sentence about the column; undefined where it does. */
export function cellFault(cell: unknown, column: string, field: Field): string | undefined {
  if (typeof cell === 'string' && failed.test(cell.trim()))
    return `“${column}”是公式错误 ${cell.trim()}，请改正公式或直接填写`
  if (typeof cell === 'number' && !measured.has(field.kind) && isCut(cell))
    return `“${column}”超过 15 位，电子表格已把后面的数字改掉，请把这一列设为文本格式后重新填写`
  return undefined
}

/** Whether a number has more digits than a spreadsheet keeps, so that the last ones are not those that were typed. */
function isCut(number: number): boolean {
  if (Number.isInteger(number)) return Math.abs(number) >= 1e15
  const [digits = ''] = String(number).split('e')
  return digits.replace(/\D/g, '').replace(/^0+/, '').length > 15
}
