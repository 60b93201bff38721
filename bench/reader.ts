import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import { readBytes, readText } from '@zhiheng/policy'
import { pdf } from '../policy/source/testing/documents.ts'
import { cases } from '../policy/testing/cases.ts'
import { SAMPLE } from '../policy/testing/sample.ts'
import { seeds } from '../policy/testing/seeds.ts'

const WARM = 25
const ROUNDS = 20
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

/** Milliseconds that one measurement takes at least: the clock of a thread goes in steps of several. */
const LEAST = 200

/** Seconds of this thread for one time of the work, whatever else the machine does meanwhile. */
function secondsOf(work: () => void, times: number): number {
  const began = process.threadCpuUsage()
  for (let time = 0; time < times; time++) work()
  const { user, system } = process.threadCpuUsage(began)
  return (user + system) / 1e6 / times
}

/** How often the work is done in one measurement. */
const timesFor = (work: () => void): number => Math.ceil(LEAST / 1000 / secondsOf(work, 20)) || 20

/** Seconds of each piece of work, in turn, in an undisturbed round once all is compiled: a tenth are faster. */
function undisturbed(works: readonly (() => void)[]): number[] {
  for (let round = 0; round < WARM; round++) for (const work of works) work()
  const times = works.map(timesFor)
  const rounds = Array.from({ length: ROUNDS }, () =>
    works.map((work, n) => secondsOf(work, times[n]!)),
  )
  const tenth = Math.floor(ROUNDS / 10)
  return works.map((_, n) => rounds.map((round) => round[n]!).sort((a, b) => a - b)[tenth]!)
}

/** Prints how fast some texts are read, beside a word segmenter over the same bytes. */
function measure(what: string, texts: readonly string[]): void {
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
  const jieba = Jieba.withDict(dict)
  const doubled = texts.map((text) => text + text)
  const each = (of: readonly string[], read: (text: string) => unknown) => () => {
    for (const text of of) read(text)
  }
  const [read, cut, twice] = undisturbed([
    each(texts, (text) => readText(text)),
    each(texts, (text) => jieba.cut(text)),
    each(doubled, (text) => readText(text)),
  ]) as [number, number, number]
  console.log(
    `reader, ${what}: ${(megabytes / read).toFixed(1)} MB/s (at least 5); ÷ word segmenter ${(cut / read).toFixed(2)} (at least 0.6); twice as long takes ${(twice / read).toFixed(2)} times`,
  )
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

// A program of its own: a document is read in a process that has done nothing else, and the word segmenter's
// dictionary stays in the memory of its process. Real outlines first: what an engine has made ready for the invented
// ones, in which every sentence is another case, is not theirs.
const real = seeds().map(({ text }) => text)
if (real.length) measure(`${real.length} real outlines`, real)
else console.log('reader: no real outlines lie beside this checkout')
const texts = documents()
measure('invented outlines', texts)
const seconds = await secondsOfLongPdf()
console.log(
  `reader: a PDF of ${PAGES} pages ${seconds.toFixed(1)} s; memory after ${TIMES} rounds ${growth(texts).toFixed(0)} MB more`,
)
