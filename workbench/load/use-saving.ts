import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { App } from 'antd'
import { useT } from '../language/use-t.ts'

/** Sends what was confirmed, and opens the document that came of it. */
export function useSaving(onSaved: () => void) {
  const t = useT()
  const router = useRouter()
  const queries = useQueryClient()
  const { message } = App.useApp()
  return useMutation({
    mutationFn: (send: () => Promise<{ readonly address: string }>) => send(),
    onSuccess: async ({ address }) => {
      onSaved()
      // Read again where it is drawn next: what is on this page is over.
      await queries.invalidateQueries({ refetchType: 'none' })
      void message.success(t('已确认'))
      await router.navigate({ to: '/outline/$address', params: { address }, ignoreBlocker: true })
    },
  })
}
