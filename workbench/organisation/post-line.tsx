import { useMutation, useQueryClient } from '@tanstack/react-query'
import { readAddress } from '@zhiheng/ui'
import { App, Button } from 'antd'
import type { ReactNode } from 'react'
import { saysOf } from '../api/fault.ts'
import type { StaffPost, Substitute } from '../api/organisation.ts'
import { takeStep } from '../api/records.ts'
import { useT } from '../language/use-t.ts'
import { roleWords, termWords } from './words.ts'

/** One post of a person: what, where, from when to when, and who acts in it. */
export function PostLine(props: { post: StaffPost; body: string; acts: ReactNode }) {
  const t = useT()
  const { post, body, acts } = props
  const { title, role, startsOn, endsOn, standing, substitutes } = post
  return (
    <li className={standing === 'over' ? 'quiet' : undefined}>
      <span className="post-title">{title}</span>
      <span className="quiet">
        {t(roleWords[role as keyof typeof roleWords] ?? '岗位')}
        {body && ` · ${body}`} · {termWords(t, startsOn, endsOn)}
        {standing === 'coming' && ` · ${t('尚未开始')}`}
        {standing === 'over' && ` · ${t('已卸任')}`}
      </span>
      {acts}
      {substitutes.map((one) => (
        <SubstituteLine key={one.address} substitute={one} revocable={Boolean(acts)} />
      ))}
    </li>
  )
}

function SubstituteLine(props: { substitute: Substitute; revocable: boolean }) {
  const t = useT()
  const { substitute, revocable } = props
  const { name, startsOn, endsOn, now } = substitute
  return (
    <span className="substitute">
      <b>{t('代')}</b> {name} {startsOn} {t('至')} {endsOn}
      {now && <em>{t('代理中')}</em>}
      {revocable && <Revoke address={substitute.address} />}
    </span>
  )
}

function Revoke({ address }: { address: string }) {
  const t = useT()
  const { message } = App.useApp()
  const queries = useQueryClient()
  const revoke = useMutation({
    mutationFn: () =>
      takeStep('substitution', 'revoke', {
        at: readAddress(address)!,
        answers: { why: t('在人员与岗位页终止') },
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['staff'] }),
    onError: (error) => void message.error(saysOf(error)),
  })
  return (
    <Button type="link" size="small" loading={revoke.isPending} onClick={() => revoke.mutate()}>
      {t('终止')}
    </Button>
  )
}
