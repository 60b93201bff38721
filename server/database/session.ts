import { Client } from 'pg'

/** Opens one connection, within `patience` milliseconds, runs `work` on it and closes it, whatever happens. */
export async function withSession<T>(
  url: string,
  work: (client: Client) => Promise<T>,
  patience = 10_000,
) {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: patience })
  // A connection that breaks while idle is reported by the query that follows.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end()
  }
}

/** A name as SQL writes it, quoted only where it must be. */
export function quoteName(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`
}
