/** MOD 11,10 of GB/T 17710-1999 over decimal digits. Food licence numbers use it. */
export function mod1110(body: string): string {
  let product = 10
  for (const digit of body) product = (((product + Number(digit)) % 10 || 10) * 2) % 11
  return String((11 - product) % 10)
}

/** GS1 check digit: from the right, body digits are weighted 3, 1, 3, …; tens complement of the sum. */
export function gs1CheckDigit(body: string): string {
  const digits = [...body].reverse().map(Number)
  const sum = digits.reduce((total, digit, index) => total + digit * (index % 2 === 0 ? 3 : 1), 0)
  return String((10 - (sum % 10)) % 10)
}

/** Whether the digits satisfy the Luhn formula of ISO/IEC 7812-1, as bank card numbers do. */
export function satisfiesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, char, index) => {
    const doubled = Number(char) * (index % 2 === 0 ? 1 : 2)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}
