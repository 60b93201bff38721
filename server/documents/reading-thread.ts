import { parentPort, workerData } from 'node:worker_threads'
import { readText, UnreadableDocument } from '@zhiheng/policy'
import { readFileAs } from './read-file.ts'
import type { Answer, Source } from './reader.ts'

/** Reads what it was started with and answers once. */
async function answer(source: Source): Promise<Answer> {
  try {
    if ('bytes' in source) return { reading: await readFileAs(source.name, source.bytes) }
    const reading = readText(source.text)
    return { reading: { ...reading, title: reading.title ?? (source.name || null) } }
  } catch (error) {
    if (error instanceof UnreadableDocument) return { refused: error.message }
    throw error
  }
}

parentPort?.postMessage(await answer(workerData as Source))
