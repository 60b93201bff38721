import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A way to a database that a test can shut, so that it seems to have gone away. */
export interface Gate {
  /** The same URL, through the gate. */
  through(url: string): string
  /** Cuts what is open, and every attempt from now on. */
  shut(): void
  open(): void
  /** Attempts since it was last shut. */
  attempts(): number
  /** Connections that pass at this moment. */
  passing(): number
  close(): Promise<void>
}

/** Opens a gate on a port of its own, to the PostgreSQL that `url` names. */
export async function openGate(url: string): Promise<Gate> {
  const { hostname, port } = new URL(url)
  const sockets = new Set<Socket>()
  let [isShut, attempts] = [false, 0]
  const server = createServer((near) => {
    attempts += 1
    if (isShut) return void near.destroy()
    const far = connect(Number(port), hostname)
    join(near, far)
    sockets.add(near)
    near.once('close', () => sockets.delete(near))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const own = String((server.address() as AddressInfo).port)
  const cut = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    through: (other) => Object.assign(new URL(other), { port: own }).href,
    shut: () => {
      ;[isShut, attempts] = [true, 0]
      cut()
    },
    open: () => {
      isShut = false
    },
    attempts: () => attempts,
    passing: () => sockets.size,
    close: async () => {
      cut()
      server.close()
      await once(server, 'close')
    },
  }
}

function join(near: Socket, far: Socket): void {
  near.pipe(far).pipe(near)
  near.on('error', () => undefined)
  far.on('error', () => undefined)
  near.once('close', () => far.destroy())
  far.once('close', () => near.destroy())
}
