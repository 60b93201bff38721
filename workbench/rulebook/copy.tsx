import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Input, Modal, Radio } from 'antd'
import { useId, useState } from 'react'
import { saysOf } from '../api/fault.ts'
import { type CopyFrom, copyScheme } from '../api/rulebook.ts'
import { useActing } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'

/** What is to be copied, and what it is called. */
export interface Copied {
  readonly from: CopyFrom
  readonly title: string
  readonly code: string
}

/** Copies a scheme: as its next version, or as another one with a code and name of its own. */
export function Copy({ copied, onClose }: { copied: Copied; onClose: () => void }) {
  const t = useT()
  const id = useId()
  const { region } = useActing()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const isScheme = 'scheme' in copied.from
  const [another, setAnother] = useState(!isScheme)
  const [code, setCode] = useState(isScheme ? '' : copied.code)
  const [title, setTitle] = useState(copied.title)
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const send = async () => {
    setBusy(true)
    try {
      const named = another ? { code: code.trim(), title: title.trim() } : {}
      const { address } = await copyScheme({ region: region.code, from: copied.from, ...named })
      await queries.invalidateQueries({ queryKey: ['rulebooks'] })
      await navigate({ to: '/schemes/$address', params: { address } })
    } catch (error) {
      setProblem(saysOf(error))
      setBusy(false)
    }
  }
  return (
    <Modal
      open
      title={t('复制：{{title}}', { title: copied.title })}
      okText={t('复制')}
      cancelText={t('取消')}
      confirmLoading={busy}
      okButtonProps={{ disabled: another && (code.trim() === '' || title.trim() === '') }}
      onOk={() => void send()}
      onCancel={onClose}
    >
      {isScheme && (
        <Radio.Group
          value={another}
          onChange={({ target }) => setAnother(target.value === true)}
          options={[
            { value: false, label: t('同一方案的下一版本') },
            { value: true, label: t('另立一个方案') },
          ]}
        />
      )}
      {another && (
        <div className="copy-names">
          <label htmlFor={`${id}-code`}>{t('方案编号')}</label>
          <Input
            id={`${id}-code`}
            value={code}
            maxLength={64}
            onChange={({ target }) => setCode(target.value)}
          />
          <label htmlFor={`${id}-title`}>{t('方案名称')}</label>
          <Input
            id={`${id}-title`}
            value={title}
            maxLength={200}
            onChange={({ target }) => setTitle(target.value)}
          />
        </div>
      )}
      {problem && <p role="alert">{problem}</p>}
    </Modal>
  )
}
