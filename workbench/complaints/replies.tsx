import { dayOf, type FieldFace } from '@zhiheng/ui'
import { FieldInput } from '@zhiheng/ui/field/field-input.tsx'
import { Button, Popover } from 'antd'
import { useId, useState } from 'react'
import type { RegisterFace } from '../api/catalogue.ts'
import { type ReplyChannel, repliesUrl, replyChannels } from '../api/complaints.ts'
import { useT } from '../language/use-t.ts'

/** The answers written here, as files with the columns of the platform from which the matters came. */
export function RepliesMenu({ face }: { face: RegisterFace }) {
  const t = useT()
  return (
    <Popover trigger="click" placement="bottomRight" content={<Replies face={face} />}>
      <Button>{t('导出答复')}</Button>
    </Popover>
  )
}

const monthAgo = () => dayOf(new Date(Date.now() - 30 * 86_400_000))

function Replies({ face }: { face: RegisterFace }) {
  const t = useT()
  const id = useId()
  const [from, setFrom] = useState<string | null>(monthAgo)
  const since: FieldFace = { kind: 'date', title: t('答复日期自'), required: true } as FieldFace
  const title = (channel: ReplyChannel) => face.fields.channel?.choices?.[channel] ?? channel
  return (
    <div className="replies">
      <label htmlFor={id}>{since.title}</label>
      <FieldInput
        id={id}
        field={since}
        value={from}
        onChange={(day: unknown) => setFrom(typeof day === 'string' ? day : null)}
      />
      <ul className="papers">
        {replyChannels.map((channel) => (
          <li key={channel}>
            <span>{title(channel)}</span>
            {(['xlsx', 'csv'] as const).map((format) => (
              <a
                key={format}
                href={repliesUrl({ channel, from: from ?? monthAgo() }, format)}
                aria-label={t('{{channel}}的答复 {{format}}', {
                  channel: title(channel),
                  format: words[format],
                })}
                download
              >
                {words[format]}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </div>
  )
}

const words = { xlsx: 'Excel', csv: 'CSV' } as const
