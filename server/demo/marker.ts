import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { errorCode } from '../database/error-code.ts'

const shape = z.object({ today: z.iso.date(), rows: z.number(), ready: z.boolean() })

/** What a data folder says about the demonstration in it: dated by which day, how large, and whether it is whole. */
export type Marker = z.infer<typeof shape>

const fileIn = (dataDir: string): string => join(dataDir, 'demo.json')

/** The marker of a data folder; undefined where no demonstration was begun. */
export async function readMarker(dataDir: string): Promise<Marker | undefined> {
  try {
    return shape.parse(JSON.parse(await readFile(fileIn(dataDir), 'utf8')))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

export async function writeMarker(dataDir: string, marker: Marker): Promise<void> {
  await mkdir(dataDir, { recursive: true })
  const draft = `${fileIn(dataDir)}.${process.pid}`
  await writeFile(draft, `${JSON.stringify(marker)}\n`)
  await rename(draft, fileIn(dataDir))
}
