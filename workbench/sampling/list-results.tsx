import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Failure } from '@zhiheng/ui'
import { Button, Input, Popover } from 'antd'
import { useId, useState } from 'react'
import { saysOf } from '../api/fault.ts'
import { type Listed, listResults } from '../api/publications.ts'
import { useT } from '../language/use-t.ts'

/** Has the results that stand put on a notice: all of its period, class and level, or those that are named. */
export function ListResults({ address }: { address: string }) {
  const t = useT()
  return (
    <Popover trigger="click" placement="bottomRight" content={<Listing address={address} />}>
      <Button type="primary">{t('列入结果')}</Button>
    </Popover>
  )
}

function Listing({ address }: { address: string }) {
  const t = useT()
  const id = useId()
  const queries = useQueryClient()
  const [numbers, setNumbers] = useState('')
  const listing = useMutation({
    mutationFn: () => listResults(address, numbers.split(/[\s,，、;；]+/).filter(Boolean)),
    onSuccess: () => queries.invalidateQueries(),
  })
  return (
    <div className="replies">
      <p className="hint">
        {t('列入抽样期间、类别和级别内已经生效、尚未公布的结果，合格的和不合格的都列入。')}
      </p>
      <label htmlFor={`${id}numbers`}>{t('只列入这些抽样单（可不填）')}</label>
      <Input.TextArea
        id={`${id}numbers`}
        rows={3}
        value={numbers}
        placeholder={t('抽样单编号，用空格、逗号或换行分开')}
        onChange={(event) => setNumbers(event.target.value)}
      />
      {listing.isError && <Failure says={saysOf(listing.error)} />}
      <div role="status">{listing.isSuccess && <Outcome of={listing.data} />}</div>
      <Button type="primary" loading={listing.isPending} onClick={() => listing.mutate()}>
        {t('列入')}
      </Button>
    </div>
  )
}

function Outcome({ of: { added, waiting } }: { of: Listed }) {
  const t = useT()
  return (
    <>
      <p>{t('已列入 {{n}} 批', { n: added })}</p>
      {waiting.length > 0 && (
        <>
          <p>{t('还有 {{n}} 批的结果尚未生效，没有列入：', { n: waiting.length })}</p>
          <ul>
            {waiting.slice(0, 20).map(({ sampleNo, why }) => (
              <li key={sampleNo}>
                {sampleNo} {why}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
