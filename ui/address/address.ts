/** Where a record is: region, id and, in a register partitioned by year, its date. */
export interface Address {
  readonly region: string
  readonly id: string
  readonly on: string | null
}

/** The address as it stands in a URL: `region~date~id` or `region~id`. */
export const addressText = ({ region, id, on }: Address): string =>
  on === null ? `${region}~${id}` : `${region}~${on}~${id}`

const form = /^(\d{1,12})~(?:(\d{4}-\d{2}-\d{2})~)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** Reads an address from a URL; `undefined` when it is none. */
export function readAddress(text: string): Address | undefined {
  const [, region, on, id] = form.exec(text) ?? []
  return region && id ? { region, id, on: on ?? null } : undefined
}
