/** Where a record is: region, id and, in a register partitioned by year, its date. */
export interface Address {
  readonly region: string
  readonly id: string
  readonly on: string | null
}

/** The address as it stands in a URL: `region~date~id` or `region~id`. */
export const addressText = ({ region, id, on }: Address): string =>
  on === null ? `${region}~${id}` : `${region}~${on}~${id}`

/** Reads an address from a URL; `undefined` when it is none. */
export function readAddress(text: string): Address | undefined {
  const parts = text.split('~')
  if (parts.length < 2 || parts.length > 3 || parts.some((part) => part === '')) return undefined
  const [region, second, third] = parts
  return third === undefined
    ? { region: region!, id: second!, on: null }
    : { region: region!, id: third, on: second! }
}
