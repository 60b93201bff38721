const SOFT_BREAK = /=[ \t]*\r?\n/g
const ESCAPED = /=([0-9A-Fa-f]{2})/g

function unescaped(body: string): string {
  const joined = body.replace(SOFT_BREAK, '')
  return joined.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** The bytes of a body by the name of its transfer encoding (RFC 2045, 6); `body` has one character a byte. */
export function decodedBody(body: string, encoding: string): Uint8Array {
  const name = encoding.trim().toLowerCase()
  if (name === 'base64') return Buffer.from(body, 'base64')
  return Buffer.from(name === 'quoted-printable' ? unescaped(body) : body, 'latin1')
}
