import { ConfigError } from '@zhiheng/server/config.ts'

/** Says in a sentence, instead of a stack, that another program listens on the port. @throws {ConfigError} then */
export async function withPort<T>(port: number, start: () => Promise<T>): Promise<T> {
  try {
    return await start()
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    if (!taken) throw error
    throw new ConfigError(
      'PORT',
      `指定的端口 ${port} 已被占用，请换一个`,
      `names port ${port}, which another program uses`,
    )
  }
}
