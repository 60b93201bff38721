import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { encoded } from '../testing/encoded.ts'
import { textOf } from '../text-of.ts'

const PAGE =
  '<html><head><meta http-equiv="Content-Type" content="text/html; charset=CHARSET"></head><body><p>一、主要目标</p><p>到2030年，产品质量合格率达到96%以上。</p><table><tr><td>任务<td>单位<td>时限</table></body></html>'
const TEXT = '一、主要目标\n到2030年，产品质量合格率达到96%以上。\n任务\t单位\t时限'

/** Bytes as quoted-printable, in lines of 76 signs. */
function quoted(bytes: Uint8Array): string {
  const signs = Array.from(bytes, (byte) =>
    byte >= 33 && byte <= 126 && byte !== 61
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  )
  return (signs.join('').match(/(?:=..|[^=]){1,25}/g) ?? []).join('=\r\n')
}

function message(
  parts: readonly (readonly [string, string])[],
  boundary = '----=_NextPart_01',
): string {
  const lines = parts.map(([head, body]) => `--${boundary}\r\n${head}\r\n\r\n${body}\r\n`)
  return `MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="${boundary}"; type="text/html"\r\n\r\nThis document is a Single File Web Page.\r\n\r\n${lines.join('')}--${boundary}--\r\n`
}

const PICTURE = [
  'Content-Type: image/gif\r\nContent-Transfer-Encoding: base64',
  'R0lGODlh',
] as const
const html = (encoding: string, charset = 'gb2312') =>
  `Content-Location: file:///C:/1.htm\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Type: text/html; charset="${charset}"`

describe('pages saved as one file', () => {
  const gb = encoded(PAGE.replace('CHARSET', 'gb2312'), 'gb18030')
  const utf8 = strToU8(PAGE.replace('CHARSET', 'utf-8'))

  it('are read in quoted-printable, as Word and browsers write them', async () => {
    const bytes = strToU8(message([[html('quoted-printable'), quoted(gb)], PICTURE]))
    expect(await textOf(bytes)).toBe(TEXT)
  })

  it('are read in base64, behind other headers and parts', async () => {
    const base64 = Buffer.from(utf8).toString('base64')
    const file = message([PICTURE, [html('BASE64', 'utf-8'), base64.replace(/.{76}/g, '$&\r\n')]])
    const saved = `From: <Saved by Blink>\r\nSubject: =?utf-8?Q?=E8=B4=A8?=\r\n${file}`
    expect(await textOf(strToU8(saved))).toBe(TEXT)
    expect(await textOf(strToU8(saved.replace(/^From.*\r\n/, '')))).toBe(TEXT)
  })

  it('are read where the page lies in a part of parts', async () => {
    const inner = message([[html('8bit', 'utf-8'), 'X']], 'inner').replace(
      'MIME-Version: 1.0\r\n',
      '',
    )
    const at = inner.indexOf('\r\n\r\n')
    const file = strToU8(message([[inner.slice(0, at), inner.slice(at + 4)]]))
    const cut = file.lastIndexOf(0x58)
    const whole = Uint8Array.from([...file.subarray(0, cut), ...utf8, ...file.subarray(cut + 1)])
    expect(await textOf(whole)).toBe(TEXT)
  })

  it('are refused in words without a page, and read as far as they go when cut off', async () => {
    await expect(textOf(strToU8(message([PICTURE])))).rejects.toMatchObject({ code: 'web-archive' })
    const file = message([[html('quoted-printable'), quoted(gb)]])
    const cut = strToU8(file.slice(0, file.indexOf('96')))
    expect(await textOf(cut)).toContain('一、主要目标')
  })
})
