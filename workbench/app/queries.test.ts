import { expect, it } from 'vitest'
import { ended, forget, queryClient } from './queries.ts'

it('forgets what was read for somebody, and keeps what the page of signing in waits for', () => {
  queryClient.setQueryData(['session'], { person: { name: '周宁' } })
  queryClient.setQueryData(ended, true)
  queryClient.setQueryData(['setup'], { needed: false })
  queryClient.setQueryData(['tasks'], [])
  forget()
  expect(
    queryClient
      .getQueryCache()
      .getAll()
      .map(({ queryKey }) => queryKey),
  ).toEqual([['session'], ['setup']])
  expect(queryClient.getQueryData(['session'])).toBeNull()
})
