import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { zipOf } from '../testing/zip.ts'
import type { FileKind } from './kind.ts'
import { FileStore } from './store.ts'
import { assertUnpacks } from './zip.ts'

let folder: string
let store: FileStore
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhiheng-files-'))
  store = new FileStore(folder)
})
afterAll(() => rm(folder, { recursive: true }))

const all: readonly FileKind[] = ['xlsx', 'docx', 'pdf', 'png', 'text']
const put = (content: Buffer | string, kinds = all, most = 10_000) =>
  store.put(Readable.from([Buffer.from(content)]), { kinds, most })
const book = { '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' }

describe('a file that is put in', () => {
  test('is kept once under its digest, with the kind that its bytes show', async () => {
    const first = await put('a,b\n1,2\n')
    expect(first).toMatchObject({ size: 8, kind: 'text' })
    expect(await put('a,b\n1,2\n')).toEqual(first)
    expect(await readFile(store.pathOf(first.sha256), 'utf8')).toBe('a,b\n1,2\n')
    expect((await put(zipOf(book))).kind).toBe('xlsx')
    expect((await put('%PDF-1.7\n')).kind).toBe('pdf')
  })

  test('is refused when it is empty, too large, or of another kind than its name may say', async () => {
    await expect(put('')).rejects.toMatchObject({ code: 'file.empty' })
    await expect(put('x'.repeat(10_001))).rejects.toMatchObject({ code: 'file.too-large' })
    await expect(put('MZ\u0000\u0001')).rejects.toMatchObject({ code: 'file.kind' })
    await expect(put('%PDF-1.7', ['xlsx'])).rejects.toMatchObject({
      message: '这是PDF 文件，此处只接受Excel 工作簿（.xlsx）',
    })
  })

  test('is refused where the ending of its name says another kind, whatever both are', async () => {
    const named = (name: string, content: Buffer | string) =>
      store.put(Readable.from([Buffer.from(content)]), { kinds: all, most: 10_000, name })
    await expect(named('纲要.pdf', '质量发展纲要')).rejects.toMatchObject({
      code: 'file.kind',
      message:
        '文件名以 .pdf 结尾，内容却是文本文件（.csv、.txt）；请改正扩展名，或重新导出后再上传',
    })
    await expect(named('a.csv', zipOf(book))).rejects.toMatchObject({ code: 'file.kind' })
    for (const name of ['纲要.TXT', '旧版.doc', '纲要', 'a.constructor'])
      expect((await named(name, '质量发展纲要')).kind).toBe('text')
  })

  test('leaves nothing behind when it is refused', async () => {
    await expect(put('')).rejects.toThrow()
    expect(await readdir(join(folder, 'incoming'))).toEqual([])
  })
})

describe('a package', () => {
  test('that unpacks to more than is allowed is refused, whatever it claims', async () => {
    const sheet = { ...book, 'xl/worksheets/sheet1.xml': Buffer.alloc(2_000_000, 32) }
    const honest = await put(zipOf(sheet))
    const lying = await put(zipOf(sheet, () => 10))
    for (const { sha256 } of [honest, lying]) {
      await expect(assertUnpacks(store.pathOf(sha256), 3_000_000)).resolves.toBeUndefined()
      await expect(assertUnpacks(store.pathOf(sha256), 1_000_000)).rejects.toMatchObject({
        code: 'file.bomb',
      })
    }
  })

  test('that is cut off or whose members overlap its end is refused', async () => {
    const whole = zipOf(book)
    await expect(put(whole.subarray(0, -30))).rejects.toMatchObject({
      code: 'file.bomb',
      message: expect.stringContaining('不完整'),
    })
    const bent = Buffer.from(whole)
    bent.writeUInt32LE(0x7fffffff, bent.length - 6)
    await expect(put(bent)).rejects.toMatchObject({ code: 'file.bomb' })
  })
})

test('a digest that is none reads no file', async () => {
  expect(() => store.pathOf('../../etc/passwd')).toThrow()
  await expect(store.read('0'.repeat(64))).rejects.toMatchObject({ code: 'file.unknown' })
})
