import { useMutation } from '@tanstack/react-query'
import { Failure } from '@zhiheng/ui'
import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import { saysOf } from '../api/fault.ts'
import { type ReadDocument, readFile, readPasted } from '../api/load.ts'
import { useT } from '../language/use-t.ts'
import { FileDrop } from './file-drop.tsx'

/** Where the text comes from. */
export function Intake(props: { region: string; onRead: (document: ReadDocument) => void }) {
  const t = useT()
  const { region, onRead } = props
  const id = useId()
  const [text, setText] = useState('')
  const [sent, setSent] = useState(0)
  const read = useMutation({
    mutationFn: (from: File | string) =>
      typeof from === 'string'
        ? readPasted(from, t('粘贴的文本'), region)
        : readFile(from, region, setSent),
    onSuccess: onRead,
  })
  return (
    <div className="intake">
      {read.error ? <Failure says={saysOf(read.error)} /> : null}
      <FileDrop
        busy={read.isPending}
        sent={read.variables instanceof File ? sent : 1}
        accept=".docx,.doc,.odt,.pdf,.ofd,.txt,.html,.htm,.mht,.mhtml,.md"
        says={t('把文件拖到这里，或点此选择（DOCX、DOC、ODT、PDF、OFD、HTML、MHT、TXT）')}
        onFile={(file) => {
          setSent(0)
          read.mutate(file)
        }}
      />
      <div className="intake-paste">
        <label htmlFor={id}>{t('或者粘贴全文')}</label>
        <Input.TextArea
          id={id}
          rows={10}
          value={text}
          onChange={(event) => setText(event.target.value)}
          className="serif"
        />
      </div>
      <Button
        type="primary"
        disabled={text.trim().length < 20}
        loading={read.isPending}
        onClick={() => read.mutate(text)}
      >
        {t('读取文本')}
      </Button>
    </div>
  )
}
