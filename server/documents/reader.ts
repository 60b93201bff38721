import { Worker } from 'node:worker_threads'
import type { Reading } from '@zhiheng/policy'
import { HttpProblem } from '../http/problems.ts'
import { longestText } from './schemas.ts'

/** A document to be read: its bytes, or its text as pasted. */
export type Source =
  | { readonly bytes: Uint8Array; readonly name: string }
  | { readonly text: string; readonly name: string }

/** What the reading thread answers. */
export type Answer = { readonly reading: Reading } | { readonly refused: string }

/** Longer than the longest outline takes by far; a file that takes more is not one. */
const patience = 60_000
/** Each may take a gigabyte for a while. */
const atOnce = 2

let free = atOnce
const waiting: (() => void)[] = []

/**
 * Reads a policy document on a thread of its own, so that a long one delays nobody; others wait their turn.
 * @throws {HttpProblem} file.unreadable with the sentence that says why
 */
export async function readDocument(source: Source): Promise<Reading> {
  if (free > 0) free--
  else await new Promise<void>((begin) => waiting.push(begin))
  try {
    return checked(await readOnThread(source))
  } finally {
    const next = waiting.shift()
    if (next) next()
    else free++
  }
}

async function readOnThread(source: Source): Promise<Answer | undefined> {
  const worker = new Worker(new URL('./reading-thread.ts', import.meta.url), {
    workerData: source,
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  })
  const timer = setTimeout(() => void worker.terminate(), patience)
  try {
    return await new Promise<Answer | undefined>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', () => resolve(undefined))
    })
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}

function checked(answer: Answer | undefined): Reading {
  if (!answer)
    throw new HttpProblem(
      'file.unreadable',
      '文件过大或过于复杂，60 秒内没有读完；请只上传纲要正文',
    )
  if ('refused' in answer) throw new HttpProblem('file.unreadable', answer.refused)
  const { length } = answer.reading.text
  if (length <= longestText) return answer.reading
  throw new HttpProblem(
    'file.unreadable',
    `正文有 ${length} 个字，最多 ${longestText} 个；请只上传纲要正文，或拆分后再上传`,
  )
}
