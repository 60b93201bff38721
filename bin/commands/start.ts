import { parseArgs } from 'node:util'
import { readConfig } from '@zhiheng/server/config.ts'
import { startServer } from '@zhiheng/server/main.ts'
import { withPort } from '../port-taken.ts'
import { untilStopped } from '../signals.ts'

/** `start`, set by the environment alone: serves until SIGTERM or SIGINT, then lets requests and jobs end. */
export async function run(args: string[]): Promise<number> {
  parseArgs({ args })
  const say = (line: string) => console.error(line)
  const config = readConfig(process.env)
  const running = await withPort(config.port, () => startServer(config, { env: process.env, say }))
  const stopped = untilStopped()
  console.log(`质衡已启动 / Zhiheng is running: ${running.address}/work/`)
  await stopped
  say('正在停止 / stopping')
  await running.stop()
  return 0
}
