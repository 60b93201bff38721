import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { connection } from '../app/connection.ts'
import { useT } from '../language/use-t.ts'

/** How often a server that does not answer is asked again. */
const pause = 5000

/** While the server cannot be reached: says so over any page, asks again, and then reads everything anew. */
export function ConnectionBanner() {
  const t = useT()
  const queries = useQueryClient()
  const reached = useSyncExternalStore(connection.subscribe, connection.get)
  useEffect(() => {
    if (reached) return
    const ask = async () => {
      const answer = await fetch('/healthz').catch(() => undefined)
      if (!answer?.ok) return
      connection.set(true)
      await queries.invalidateQueries()
    }
    const timer = setInterval(() => void ask(), pause)
    return () => clearInterval(timer)
  }, [reached, queries])
  if (reached) return null
  return (
    <div className="connection-banner" role="alert">
      {t('连不上服务器，正在重试。已填写的内容保留在本机，恢复后可继续办理。')}
    </div>
  )
}
