import { Button } from 'antd'
import { useState } from 'react'
import { publishedUrl, type Replayed, replayDraw } from '../api/draws.ts'
import { saysOf } from '../api/fault.ts'
import type { RecordRow } from '../api/records.ts'
import { PlainTable } from '../frame/plain-table.tsx'
import { useT } from '../language/use-t.ts'

interface Result {
  readonly lines: readonly RecordRow[]
  readonly draw: RecordRow
  readonly address: string
}

/** Which enterprises were drawn and who goes there, and whether the same comes out again. */
export function DrawResult({ lines, draw, address }: Result) {
  const t = useT()
  const drawn = lines
    .filter(({ fields }) => fields.kind === 'firm' && fields.drawn === true)
    .sort((a, b) => Number(a.fields.rank) - Number(b.fields.rank))
  const nameOf = new Map(lines.map(({ fields }) => [fields.code, String(fields.name)]))
  const sent = (goesTo: unknown) =>
    ((goesTo ?? []) as string[]).map((code) => nameOf.get(code) ?? code).join('、')
  return (
    <section className="block draw-result">
      <h2>{t('结果')}</h2>
      {draw.fields.seed ? (
        <>
          <PlainTable>
            <thead>
              <tr>
                <th>{t('次序')}</th>
                <th>{t('企业')}</th>
                <th>{t('派出')}</th>
              </tr>
            </thead>
            <tbody>
              {drawn.map(({ id, fields }) => (
                <tr key={id}>
                  <td className="number">{String(fields.rank)}</td>
                  <td>{String(fields.name)}</td>
                  <td>{sent(fields.goesTo) || t('没有可派的人员，请另行安排')}</td>
                </tr>
              ))}
            </tbody>
          </PlainTable>
          <Replay address={address} />
        </>
      ) : (
        <p className="quiet">{t('还没有抽取。')}</p>
      )}
      {typeof draw.fields.redrawn === 'string' && (
        <p>{t('已作废：{{why}}', { why: draw.fields.redrawn })}</p>
      )}
    </section>
  )
}

function Replay({ address }: { address: string }) {
  const t = useT()
  const [found, setFound] = useState<Replayed | null>(null)
  const [problem, setProblem] = useState('')
  const again = async () => {
    try {
      setFound(await replayDraw(address))
    } catch (error) {
      setProblem(saysOf(error))
    }
  }
  const says = found && (found.same ? t('重放一致') : found.differences.join('；'))
  return (
    <p className="draw-actions">
      <Button onClick={() => void again()}>{t('重放')}</Button>
      <a href={publishedUrl(address)} download="draw.json">
        {t('下载公布的抽取')}
      </a>
      <strong role="status">{says || problem}</strong>
    </p>
  )
}
