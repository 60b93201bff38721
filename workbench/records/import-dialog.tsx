import { useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { Failure } from '@zhiheng/ui'
import { Modal, Radio, Select } from 'antd'
import { useState } from 'react'
import type { RegisterFace } from '../api/catalogue.ts'
import { saysOf } from '../api/fault.ts'
import { type Preview, previewImport, startImport, templateUrl } from '../api/records.ts'
import { useActing } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'
import { FileDrop } from '../load/file-drop.tsx'
import { ImportPreview } from './import-preview.tsx'
import { ImportSource, type Said } from './import-source.tsx'
import { mappingOf, missingFields } from './mapping.ts'
import { stepFields } from './step-fields.ts'

const nothing: Said = { mapping: {}, given: {}, yuan: false, source: '', remembers: false }

const proposed = ({ columns, given, yuan, source }: Preview): Said => ({
  ...{ given, yuan, remembers: false },
  mapping: mappingOf(columns),
  source: source ?? '',
})

/** A file becomes records: look at it, say what its columns are, and let the job run. */
export function ImportDialog({ face, onClose }: { face: RegisterFace; onClose: () => void }) {
  const t = useT()
  const router = useRouter()
  const post = useActing()
  const steps = Object.entries(face.steps).filter(([, step]) => step.takesFile && step.mine)
  const [step, setStep] = useState(steps[0]?.[0] ?? '')
  const [keep, setKeep] = useState<'all' | 'good'>('good')
  const [said, setSaid] = useState<Said>(nothing)
  const look = useMutation({
    mutationFn: (file: File) => previewImport(face.name, file),
    onSuccess: (preview) => setSaid(proposed(preview)),
  })
  const start = useMutation({
    mutationFn: (preview: Preview) =>
      startImport(face.name, {
        ...{ file: preview.file, step, keep, region: post.region.code },
        ...{ mapping: said.mapping, given: said.given, yuan: said.yuan },
        ...(said.remembers && { remember: said.source.trim() }),
      }),
    onSuccess: ({ job }) => router.navigate({ to: '/jobs/$id', params: { id: job } }),
  })
  const preview = look.data
  const missing = preview ? missingFields(stepFields(face, step), said.mapping, said.given) : []
  const fault = look.error ?? start.error
  return (
    <Modal
      open
      width={960}
      title={t('导入{{title}}', { title: face.title })}
      okText={t('开始导入')}
      cancelText={t('取消')}
      okButtonProps={{ disabled: !preview || missing.length > 0 }}
      confirmLoading={start.isPending}
      onOk={() => preview && start.mutate(preview)}
      onCancel={onClose}
    >
      {fault ? <Failure says={saysOf(fault)} /> : null}
      {!preview && (
        <>
          <FileDrop
            busy={look.isPending}
            accept=".csv,.xlsx,.json,.txt"
            says={t('把 CSV 或 Excel 文件拖到这里，或点此选择。本台账导出的文件可以直接导入。')}
            onFile={(file) => look.mutate(file)}
          />
          <p>
            <a href={templateUrl(face.name)} download>
              {t('下载导入模板')}
            </a>
          </p>
        </>
      )}
      {preview && (
        <>
          <div className="import-choices">
            {steps.length > 1 && (
              <Select
                aria-label={t('办理步骤')}
                value={step}
                options={steps.map(([value, { title }]) => ({ value, label: title }))}
                onChange={setStep}
              />
            )}
            <Radio.Group
              value={keep}
              onChange={(event) => setKeep(event.target.value)}
              options={[
                { value: 'good', label: t('保留正确的行，退回有误的行') },
                { value: 'all', label: t('有一行有误就全部不保存') },
              ]}
            />
          </div>
          <ImportSource fields={stepFields(face, step)} said={said} onSaid={setSaid} />
          {missing.length > 0 && (
            <p className="field-fault" role="alert">
              {t('缺少必填列：{{titles}}', { titles: missing.join(t('、')) })}
            </p>
          )}
          <ImportPreview
            preview={preview}
            fields={stepFields(face, step)}
            mapping={said.mapping}
            onMapping={(mapping) => setSaid({ ...said, mapping })}
          />
        </>
      )}
    </Modal>
  )
}
