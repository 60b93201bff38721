import { createServer } from 'node:net'

/** The address PostgreSQL listens on: this machine only. */
export const LOOPBACK = '127.0.0.1'

/** The port of the last start where it is still free, else a free one that the system picks. */
export async function choosePort(previous: number | undefined): Promise<number> {
  return (previous && (await listenOnce(previous))) || (await freePort())
}

async function freePort() {
  const port = await listenOnce(0)
  if (!port) throw new Error(`no free TCP port on ${LOOPBACK}`)
  return port
}

function listenOnce(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen(port, LOOPBACK, () => {
      const address = server.address()
      server.close(() => resolve(address && typeof address === 'object' ? address.port : undefined))
    })
  })
}
