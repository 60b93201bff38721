import { EventEmitter } from 'node:events'
import { keepOpen } from '../database/standing.ts'

/** Tells who watches a job that it has changed, whichever process changed it. */
export class JobChanges {
  readonly #emitter = new EventEmitter().setMaxListeners(0)
  readonly #url: string
  #stop: (() => Promise<void>) | undefined

  constructor(servingUrl: string) {
    this.#url = servingUrl
  }

  /** Calls `heard` at every change of a job until the returned function is called. */
  watch(job: string, heard: () => void): () => void {
    this.#emitter.on(job, heard)
    return () => this.#emitter.off(job, heard)
  }

  /** Begins to listen; a connection that is lost is replaced until the stop. */
  async start(): Promise<void> {
    this.#stop = await keepOpen(this.#url, {
      begin: async (client) => {
        client.on('notification', ({ payload }) => this.#emitter.emit(payload ?? ''))
        await client.query('listen job')
        return { end: async () => undefined }
      },
    })
  }

  async stop(): Promise<void> {
    await this.#stop?.()
  }
}
