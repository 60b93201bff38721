import { useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { drawLots, fixLists } from '../api/draws.ts'
import { saysOf } from '../api/fault.ts'
import type { RecordRow, RecordStep } from '../api/records.ts'
import { useT } from '../language/use-t.ts'
import { useRegister } from '../records/use-register.ts'

interface Proof {
  readonly draw: RecordRow
  readonly address: string
  readonly fix: RecordStep | undefined
  readonly draws: RecordStep | undefined
}

const shown = ['commitment', 'listHash', 'secret', 'witness', 'seed', 'rule'] as const

/** What the draw follows from, as far as it is public, and the two acts that make it so. */
export function DrawProof({ draw, address, fix, draws }: Proof) {
  const t = useT()
  const { data: face } = useRegister('draw')
  return (
    <section className="block draw-proof">
      <h2>{t('种子')}</h2>
      <dl>
        {shown.map((name) => (
          <div key={name}>
            <dt>{face?.fields[name]?.title ?? name}</dt>
            <dd className={draw.fields[name] && name !== 'witness' ? 'hash' : ''}>
              {draw.fields[name] ? String(draw.fields[name]) : t('尚未公布')}
            </dd>
          </div>
        ))}
      </dl>
      {draw.state === 'opened' && <Fixing address={address} step={fix} />}
      {draw.state === 'fixed' && <Drawing address={address} step={draws} />}
    </section>
  )
}

interface Act {
  readonly address: string
  readonly step: RecordStep | undefined
}

/** Does it, reads everything again, and says what was in the way. */
function useActed() {
  const queries = useQueryClient()
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const act = async (what: () => Promise<unknown>) => {
    setBusy(true)
    try {
      await what()
      setProblem('')
      await queries.invalidateQueries()
    } catch (error) {
      setProblem(saysOf(error))
    } finally {
      setBusy(false)
    }
  }
  return { act, busy, problem }
}

function Fixing({ address, step }: Act) {
  const t = useT()
  const { act, busy, problem } = useActed()
  if (!step?.allowed && step?.obstacle !== 'condition')
    return <p className="quiet">{step?.reason ?? t('名录由承办部门公布。')}</p>
  return (
    <>
      <p>{t('公布后名录不能再改，任何人都能看到；抽取须由另一人办理。')}</p>
      <Button type="primary" loading={busy} onClick={() => void act(() => fixLists(address))}>
        {t('公布名录')}
      </Button>
      {problem && <p role="alert">{problem}</p>}
    </>
  )
}

function Drawing({ address, step }: Act) {
  const t = useT()
  const [witness, setWitness] = useState('')
  const { act, busy, problem } = useActed()
  if (!step?.allowed && step?.obstacle !== 'condition')
    return <p className="quiet">{step?.reason ?? t('抽取由承办部门的另一人办理。')}</p>
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void act(() => drawLots(address, witness))
      }}
    >
      <label htmlFor="witness">{t('见证')}</label>
      <Input
        id="witness"
        value={witness}
        maxLength={500}
        onChange={({ target }) => setWitness(target.value)}
      />
      <p className="small">{t('填名录公布时无人能知的内容，如之后某期彩票的开奖号码。')}</p>
      <Button type="primary" htmlType="submit" loading={busy} disabled={witness.trim() === ''}>
        {t('抽取')}
      </Button>
      {problem && <p role="alert">{problem}</p>}
    </form>
  )
}
