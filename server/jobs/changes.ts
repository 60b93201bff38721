import { EventEmitter } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

/** Tells who watches a job that it has changed, whichever process changed it. */
export class JobChanges {
  readonly #emitter = new EventEmitter().setMaxListeners(0)
  readonly #url: string
  #client: pg.Client | undefined
  #stopped = false

  constructor(servingUrl: string) {
    this.#url = servingUrl
  }

  /** Calls `heard` at every change of a job until the returned function is called. */
  watch(job: string, heard: () => void): () => void {
    this.#emitter.on(job, heard)
    return () => this.#emitter.off(job, heard)
  }

  async start(): Promise<void> {
    const client = new pg.Client({ connectionString: this.#url })
    client.on('notification', ({ payload }) => this.#emitter.emit(payload ?? ''))
    client.on('error', () => undefined)
    client.on('end', () => void this.#reconnect())
    this.#client = client
    await client.connect()
    await client.query('listen job')
  }

  async stop(): Promise<void> {
    this.#stopped = true
    await this.#client?.end()
  }

  async #reconnect(): Promise<void> {
    while (!this.#stopped) {
      await wait(1000, undefined, { ref: false })
      if (
        await this.start().then(
          () => true,
          () => false,
        )
      )
        return
    }
  }
}
