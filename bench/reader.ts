import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import { readBytes, readText } from '@zhiheng/policy'
import { pdf } from '../policy/source/testing/documents.ts'
import { cases } from '../policy/testing/cases.ts'
import { SAMPLE } from '../policy/testing/sample.ts'

const ROUNDS = 5
const PAGES = 300
const LINES_A_PAGE = 25
const TIMES = 40

/** The invented documents, as long as outlines are: some ten thousand characters each. */
function documents(): string[] {
  const texts = [...cases('develop'), ...cases('held-out')].map(({ text }) => text)
  return Array.from({ length: 12 }, (_, at) => {
    const turned = [...texts.slice(at * 5), ...texts.slice(0, at * 5)]
    return [SAMPLE, ...turned].join('\n')
  })
}

function secondsOf(work: () => void): number {
  const began = performance.now()
  work()
  return (performance.now() - began) / 1000
}

/** Seconds of the fastest of some rounds, the others being disturbed or not yet compiled. */
function fastest(work: () => void): number {
  return Math.min(...Array.from({ length: ROUNDS }, () => secondsOf(work)))
}

async function secondsOfLongPdf(): Promise<number> {
  const lines = SAMPLE.split('\n').filter((line) => line !== '')
  const page = (at: number) =>
    Array.from({ length: LINES_A_PAGE }, (_, line) => lines[(at + line) % lines.length]!)
  const bytes = pdf(Array.from({ length: PAGES }, (_, at) => page(at)))
  const began = performance.now()
  await readBytes(bytes)
  return (performance.now() - began) / 1000
}

/** How much more memory is in use after many times as many documents; needs no collector at hand. */
function growth(texts: readonly string[]): number {
  const used = () => process.memoryUsage().heapUsed / 2 ** 20
  const least = (times: number) => {
    let low = Number.POSITIVE_INFINITY
    for (let time = 0; time < times; time++) {
      for (const text of texts) readText(text)
      low = Math.min(low, used())
    }
    return low
  }
  const before = least(TIMES / 4)
  return least(TIMES) - before
}

/** Prints how fast outlines are read, beside a word segmenter over the same bytes. */
export async function benchReader(): Promise<void> {
  const texts = documents()
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
  const jieba = Jieba.withDict(dict)
  const read = fastest(() => {
    for (const text of texts) readText(text)
  })
  const cut = fastest(() => {
    for (const text of texts) jieba.cut(text)
  })
  const doubled = texts.map((text) => text + text)
  const twice = fastest(() => {
    for (const text of doubled) readText(text)
  })
  console.log(
    `reader: ${(megabytes / read).toFixed(1)} MB/s (at least 5); ÷ word segmenter ${(cut / read).toFixed(2)} (at least 0.6); twice as long takes ${(twice / read).toFixed(2)} times`,
  )
  const seconds = await secondsOfLongPdf()
  console.log(
    `reader: a PDF of ${PAGES} pages ${seconds.toFixed(1)} s; memory after ${TIMES} rounds ${growth(texts).toFixed(0)} MB more`,
  )
}
