import { randomInt } from 'node:crypto'

/** Letters and digits that nobody confuses on paper: no 0 and O, no 1, I and l. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

const group = (): string =>
  Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')

/** `abcd-2345-wxyz`: 59 bits, to be typed once from a printed slip. */
export const oneTimePassword = (): string => [group(), group(), group()].join('-')

/** `abcd-2345`: 39 bits, of which ten stand in for a lost second factor; wrong ones lock the account. */
export const recoveryCode = (): string => [group(), group()].join('-')

/** As it was printed, however it was typed. */
export const plainCode = (typed: string): string =>
  typed.normalize('NFKC').replace(/\s/g, '').toLowerCase()
