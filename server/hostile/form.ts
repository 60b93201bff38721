import type { App } from '../http/app.ts'

const boundary = 'xxxxxxxxxxxxxxxx'
let visitors = 0

/** Sends a form of the public pages as a browser without scripts does, each time from another address. */
export async function sendForm(app: App, url: string, boxes: Readonly<Record<string, string>>) {
  const parts = Object.entries(boxes).map(
    ([name, value]) =>
      `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  visitors += 1
  const reply = await app.inject({
    method: 'POST',
    url,
    payload: Buffer.from(`${parts.join('')}--${boundary}--\r\n`),
    remoteAddress: `10.0.${visitors >> 8}.${visitors & 255}`,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  })
  return { status: reply.statusCode, text: reply.body }
}
