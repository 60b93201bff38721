import { Worker } from 'node:worker_threads'
import type { Reading } from '@zhiheng/policy'
import { HttpProblem } from '../http/problems.ts'

/** A document to be read: its bytes, or its text as pasted. */
export type Source =
  | { readonly bytes: Uint8Array; readonly name: string }
  | { readonly text: string; readonly name: string }

/** What the reading thread answers. */
export type Answer = { readonly reading: Reading } | { readonly refused: string }

/** Longer than the longest outline takes by far; a file that takes more is not one. */
const patience = 60_000

/**
 * Reads a policy document on a thread of its own, so that a long one delays nobody.
 * @throws {HttpProblem} file.unreadable with the sentence that says why
 */
export async function readDocument(source: Source): Promise<Reading> {
  const worker = new Worker(new URL('./reading-thread.ts', import.meta.url), {
    workerData: source,
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  })
  const timer = setTimeout(() => void worker.terminate(), patience)
  try {
    const answer = await new Promise<Answer | undefined>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', () => resolve(undefined))
    })
    if (!answer) throw new HttpProblem('file.unreadable')
    if ('refused' in answer) throw new HttpProblem('file.unreadable', answer.refused)
    return answer.reading
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}
