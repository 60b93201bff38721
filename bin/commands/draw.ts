import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type PublishedDraw, readPublished, replay } from '@zhiheng/modules'
import { UsageError } from '../command.ts'

/** `draw replay FILE`: draws again from what was published, and says whether the same comes out; 1 where it does not. */
export async function run(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true })
  const [verb, file, ...more] = positionals
  if (verb !== 'replay' || !file || more.length > 0)
    throw new UsageError('用法 usage: draw replay FILE')
  const published = await publishedIn(file)
  const { outcome, differences } = replay(published)
  console.log(`名录摘要 list hash  ${outcome.listHash}`)
  console.log(`种子 seed  ${outcome.seed}`)
  for (const { rank, firm, inspectors } of outcome.drawn)
    console.log([rank, firm, ...inspectors].join('\t'))
  for (const difference of differences) console.error(`不一致 differs: ${difference}`)
  if (differences.length === 0) console.log('重放一致 the same outcome')
  return differences.length === 0 ? 0 : 1
}

async function publishedIn(file: string): Promise<PublishedDraw> {
  try {
    return readPublished(await readFile(file, 'utf8'))
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error)
    throw new UsageError(`不能读取公布的抽取 / no published draw in ${file}: ${says}`)
  }
}
