import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytesOf, ending, headerOf, membersIn, paddingOf } from './tar.ts'

const pack = (bodies: readonly Uint8Array[]): Buffer =>
  Buffer.concat([
    ...bodies.flatMap((body, n) => [headerOf(`m/${n}`, body.length), body, paddingOf(body.length)]),
    ending,
  ])

async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function unpack(source: AsyncIterable<Buffer>): Promise<[string, string][]> {
  const found: [string, string][] = []
  for await (const { name, body } of membersIn(source))
    found.push([name, (await bytesOf(body)).toString('hex')])
  return found
}

test('what was packed comes out again, however the bytes arrive', async () => {
  const bodies = fc.array(fc.uint8Array({ maxLength: 1100 }), { maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(bodies, fc.integer({ min: 1, max: 1500 }), async (given, size) => {
      const expected = given.map((body, n) => [`m/${n}`, Buffer.from(body).toString('hex')])
      expect(await unpack(pieces(pack(given), size))).toEqual(expected)
    }),
    { numRuns: 60 },
  )
})

test('one that ends too early or whose header is altered is refused', async () => {
  const whole = pack([Buffer.alloc(700, 'a'), Buffer.alloc(10, 'b')])
  for (const cut of [0, 300, 900, 1536, whole.length - 1024])
    await expect(unpack(pieces(whole.subarray(0, cut), 512))).rejects.toThrow('end')
  const altered = Buffer.from(whole)
  altered.write('9', 126)
  await expect(unpack(pieces(altered, 512))).rejects.toThrow('header')
})

test('the tar of the operating system reads it', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'zhiheng-tar-'))
  try {
    const path = join(folder, 'a.tar')
    writeFileSync(path, pack([Buffer.from('质量')]))
    let said: string
    try {
      said = execFileSync('tar', ['-xOf', path, 'm/0'], { encoding: 'utf8' })
    } catch (error) {
      if ((error as { code?: string }).code === 'ENOENT')
        return context.skip('there is no tar here')
      throw error
    }
    expect(said).toBe('质量')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
