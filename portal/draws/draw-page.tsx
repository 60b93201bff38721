import { useT } from '../language/use-t.ts'
import type { PublicDraw } from '../page.ts'

/** A double-random draw: what it follows from, who was drawn, and how anyone draws it again. */
export function DrawPage({ draw }: { draw: PublicDraw }) {
  const t = useT()
  return (
    <div className="narrow released">
      <p>
        {draw.region} · {draw.drawNo} · {draw.state}
      </p>
      <h1>{draw.subject}</h1>
      {draw.replay && (
        <p>
          <strong>
            {draw.replay.same
              ? t('按公布的内容重放，结果一致。')
              : t('按公布的内容重放，结果不一致：{{what}}', {
                  what: draw.replay.differences.join('；'),
                })}
          </strong>{' '}
          <a href={`/api/draws/${draw.address}/published`}>{t('下载公布的抽取')}</a>
        </p>
      )}
      <List title={t('企业名录')} lines={draw.lists.firms} />
      <List title={t('人员名录')} lines={draw.lists.inspectors} />
      <h2>{t('怎样核对')}</h2>
      <p>
        {t(
          '抽取前公布名录摘要和承诺值，抽取时填入当时无人能知的见证，抽取后公布秘密字节。种子是“zhiheng-draw-1|秘密字节|名录摘要|见证”的 SHA-256；每家企业对“种子|firm|代码|签号”求 SHA-256，取最小的一个，由小到大排列。',
        )}
      </p>
      <dl>
        {draw.facts.map(({ name, title, text }) => (
          <div key={name}>
            <dt>{title}</dt>
            <dd className="hash">{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function List({ title, lines }: { title: string; lines: PublicDraw['lists']['firms'] }) {
  const t = useT()
  return (
    <>
      <h2>{title}</h2>
      <ol>
        {lines.map(({ code, name, out, rank, goesTo }) => (
          <li key={code}>
            {name}
            {rank !== null && ` · ${t('第 {{n}} 个抽中', { n: rank })}`}
            {goesTo.length > 0 && ` · ${goesTo.join('、')}`}
            {out !== null && ` · ${t('不参加：{{why}}', { why: out })}`}
          </li>
        ))}
      </ol>
    </>
  )
}
