import type { Trouble } from '@zhiheng/ui'

/** Body of an `application/problem+json` answer (RFC 9457). */
export interface ProblemBody {
  readonly status?: number
  readonly code?: string
  readonly title?: string
  readonly detail?: string
  readonly problems?: readonly Trouble[]
}

/** What the server refused, or that it could not be reached (`status` 0); `message` is for the person. */
export class Fault extends Error {
  readonly status: number
  readonly code: string
  readonly problems: readonly Trouble[]
  constructor(status: number, says: string, body: ProblemBody = {}) {
    super(says)
    this.name = 'Fault'
    this.status = status
    this.code = body.code ?? ''
    this.problems = body.problems ?? []
  }
}

const sentences: Readonly<Record<number, string>> = {
  401: '登录已失效，请重新登录',
  403: '您的岗位无权查看或办理',
  404: '没有找到，或者您的岗位看不到它',
  413: '文件太大',
  429: '操作太频繁，请稍后再试',
  502: '服务暂时不可用，请稍后再试',
  503: '服务暂时不可用，请稍后再试',
}

/** A fault in the server's own sentence, or else in one that fits the status. */
export function faultOf(status: number, body: ProblemBody): Fault {
  const says =
    body.detail ?? sentences[status] ?? body.title ?? `服务器出错（${status}），请稍后再试`
  return new Fault(status, says, body)
}

export const unreachable = (): Fault => new Fault(0, '无法连接服务器，请检查网络后重试')

/** The sentence for a person in whatever was thrown. */
export const saysOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)
export const problemsOf = (error: unknown): readonly Trouble[] =>
  error instanceof Fault ? error.problems : []
