import { createTransport } from 'nodemailer'

/** A letter to one person, in plain text. */
export interface Letter {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** The way out for letters of one instance. */
export interface Mail {
  /** Resolves once the mail server has taken the letter. @throws {Error} what the server said, when it did not */
  send(letter: Letter): Promise<void>
  close(): void
}

/** How an instance reaches its mail server. */
export interface MailSettings {
  /** `smtp://` or `smtps://`, with user and password where the server asks for them. */
  readonly url: string
  /** Sender, such as `质衡 <zhiheng@example.gov.cn>`. */
  readonly from: string
}

/** Milliseconds after which a mail server that does not answer is given up. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

/** Opens connections to the mail server as letters are sent, and keeps a few. */
export function openMail({ url, from }: MailSettings): Mail {
  const { protocol, hostname, port, username, password } = new URL(url)
  const transport = createTransport({
    pool: true,
    host: hostname,
    secure: protocol === 'smtps:',
    ...(port && { port: Number(port) }),
    ...(username && {
      auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    }),
    ...patience,
  })
  return {
    send: async (letter) => {
      await transport.sendMail({ from, ...letter })
    },
    close: () => transport.close(),
  }
}
