import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A mail server on this machine, for as long as a test runs. */
export interface TestMailServer {
  readonly url: string
  /** What has arrived: envelope recipient and the raw message. */
  readonly letters: readonly { readonly to: string; readonly raw: string }[]
  close(): Promise<void>
}

/** Listens on a free port of the loopback; refuses recipients of `refused.example`. */
export async function mailServer(): Promise<TestMailServer> {
  const letters: { to: string; raw: string }[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _, done) =>
      done(address.endsWith('@refused.example') ? new Error('no such mailbox') : undefined),
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const raw = Buffer.concat(parts).toString()
        letters.push(...envelope.rcptTo.map(({ address }) => ({ to: address, raw })))
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
