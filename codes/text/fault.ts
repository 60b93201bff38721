/** Why a code is refused. Positions count from 1 in the normalised code; `title` is Chinese. */
export type CodeFault =
  | { readonly reason: 'empty' }
  | { readonly reason: 'length'; readonly allowed: readonly number[]; readonly found: number }
  | { readonly reason: 'character'; readonly position: number; readonly found: string }
  | {
      readonly reason: 'part'
      readonly part: string
      readonly title: string
      readonly found: string
    }
  | {
      readonly reason: 'check'
      readonly position: number
      readonly expected: string
      readonly found: string
    }

/** The verdict on a code. `warnings` never refuse; `code` is the normalised text in both cases. */
export type Checked<Parts> =
  | {
      readonly ok: true
      readonly code: string
      readonly parts: Parts
      readonly warnings: readonly CodeFault[]
    }
  | { readonly ok: false; readonly code: string; readonly fault: CodeFault }

/** A refusal of a normalised code. */
export function refused(
  code: string,
  fault: CodeFault,
): { ok: false; code: string; fault: CodeFault } {
  return { ok: false, code, fault }
}

/** The fault as a Chinese sentence for the person who typed the code. */
export function faultText(fault: CodeFault): string {
  switch (fault.reason) {
    case 'empty':
      return '未填写代码'
    case 'length':
      return `应为 ${fault.allowed.join(' 或 ')} 位，现为 ${fault.found} 位`
    case 'character':
      return `第 ${fault.position} 位“${fault.found}”不是此处允许的字符`
    case 'part':
      return `${fault.title}“${fault.found}”不符合规定`
    case 'check':
      return `第 ${fault.position} 位校验码应为“${fault.expected}”，现为“${fault.found}”`
  }
}

/** `empty` or `length` when the code does not have one of the allowed lengths. */
export function lengthFault(code: string, allowed: readonly number[]): CodeFault | undefined {
  if (code === '') return { reason: 'empty' }
  if (allowed.includes(code.length)) return undefined
  return { reason: 'length', allowed, found: code.length }
}

/** The first character that is outside the alphabet of its position. */
export function characterFault(
  code: string,
  alphabetAt: (index: number) => string,
): CodeFault | undefined {
  for (const [index, found] of [...code].entries()) {
    if (!alphabetAt(index).includes(found))
      return { reason: 'character', position: index + 1, found }
  }
  return undefined
}

/** `check` when the character at a position (from 1) is not the expected one. */
export function checkFault(
  code: string,
  position: number,
  expected: string,
): CodeFault | undefined {
  const found = code.charAt(position - 1)
  return found === expected ? undefined : { reason: 'check', position, expected, found }
}
