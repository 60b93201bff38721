import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, type ReadStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { HttpProblem } from '../http/problems.ts'
import { assertNamed } from './extension.ts'
import { type FileKind, kindOf, kindTitles } from './kind.ts'
import { assertUnpacks } from './zip.ts'

/** What was put in: its digest is its name. */
export interface Stored {
  readonly sha256: string
  readonly size: number
  readonly kind: FileKind
}

/** What is taken: of these kinds, so many bytes at most, and under a name whose ending says the truth. */
export interface Wanted {
  readonly kinds: readonly FileKind[]
  readonly most: number
  readonly name?: string
}

/** What a package may unpack to: five times the largest upload, which XML reaches in earnest. */
const gibibyte = 1024 * 1024 * 1024

/** Contents by SHA-256 under one folder; equal contents are kept once. */
export class FileStore {
  readonly #folder: string
  readonly #mostUnpacked: number
  constructor(folder: string, mostUnpacked = gibibyte) {
    this.#folder = folder
    this.#mostUnpacked = mostUnpacked
  }

  /**
   * Keeps a stream whose kind, by its bytes, is one of `kinds`; nothing stays of one that is refused.
   * @throws {HttpProblem} file.empty, file.too-large, file.kind, file.bomb
   */
  async put(source: Readable, { kinds, most, name = '' }: Wanted): Promise<Stored> {
    const draft = join(this.#folder, 'incoming', randomUUID())
    await mkdir(dirname(draft), { recursive: true })
    try {
      const written = await write(source, draft, most)
      const kind = await checkedKind(draft, kinds)
      assertNamed(name, kind)
      if (packages.includes(kind)) await assertUnpacks(draft, this.#mostUnpacked)
      const place = this.pathOf(written.sha256)
      await mkdir(dirname(place), { recursive: true })
      await rename(draft, place)
      return { ...written, kind }
    } finally {
      source.resume()
      await rm(draft, { force: true })
    }
  }

  /** Where the content of a digest is, or would be. */
  pathOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new HttpProblem('file.unknown')
    return join(this.#folder, sha256.slice(0, 2), sha256)
  }

  /** Its bytes. @throws {HttpProblem} file.unknown */
  async read(sha256: string): Promise<ReadStream> {
    const path = this.pathOf(sha256)
    await stat(path).catch(() => {
      throw new HttpProblem('file.unknown')
    })
    return createReadStream(path)
  }
}

/** Writes, counts and digests in one go, and makes sure of the disk. */
async function write(source: Readable, path: string, most: number) {
  const hash = createHash('sha256')
  let size = 0
  const file = await open(path, 'wx', 0o600)
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > most) throw tooLarge(most)
      hash.update(chunk)
      await file.write(chunk)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  if (size === 0) throw new HttpProblem('file.empty')
  return { size, sha256: hash.digest('hex') }
}

const tooLarge = (most: number) =>
  new HttpProblem('file.too-large', `文件超过 ${Math.floor(most / (1024 * 1024))} MB`)

const packages: readonly FileKind[] = ['xlsx', 'docx', 'ofd']

async function checkedKind(path: string, kinds: readonly FileKind[]): Promise<FileKind> {
  const kind = await kindOf(path)
  if (!kinds.includes(kind)) throw new HttpProblem('file.kind', refusal(kind, kinds))
  return kind
}

const refusal = (kind: FileKind, kinds: readonly FileKind[]) =>
  `这是${kindTitles[kind]}，此处只接受${kinds.map((each) => kindTitles[each]).join('、')}`
