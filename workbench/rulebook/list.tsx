import { Link } from '@tanstack/react-router'
import { EmptyState, formatDate, useLanguage } from '@zhiheng/ui'
import { Button } from 'antd'
import { useState } from 'react'
import type { SchemeLine, Template } from '../api/rulebook.ts'
import { useActing } from '../app/use-session.ts'
import { Answered, Page } from '../frame/page.tsx'
import { PlainTable } from '../frame/plain-table.tsx'
import { useT } from '../language/use-t.ts'
import { useRegister } from '../records/use-register.ts'
import { type Copied, Copy } from './copy.tsx'
import { useRulebooks } from './use-rulebook.ts'
import { kinds } from './words.ts'

/** The schemes of the region with their versions, and the templates from which others are begun. */
export function SchemesPage() {
  const t = useT()
  const books = useRulebooks()
  const { roles } = useActing()
  const [copied, copy] = useState<Copied | null>(null)
  const onCopy = roles.includes('office') ? copy : undefined
  return (
    <Page
      title={t('评价方案')}
      lead={t('评奖、考核、创建和信用评价各按什么算：拟定、审批、施行和以前的版本。')}
      actions={
        <>
          <Link to="/standings" className="no-print">
            {t('评价结果')}
          </Link>
          <Link to="/records/$register" params={{ register: 'scheme-draft' }} className="no-print">
            {t('由文件读出的草案')}
          </Link>
        </>
      }
    >
      <Answered query={books}>
        {({ schemes, templates }) => (
          <>
            <Versions schemes={schemes} onCopy={onCopy} />
            <Templates templates={templates} onCopy={onCopy} />
          </>
        )}
      </Answered>
      {copied && <Copy copied={copied} onClose={() => copy(null)} />}
    </Page>
  )
}

type OnCopy = ((copied: Copied) => void) | undefined

/** By code, the newest version of each first. */
const sorted = (schemes: readonly SchemeLine[]): readonly SchemeLine[] =>
  [...schemes].sort((a, b) => a.code.localeCompare(b.code) || b.version - a.version)

function Versions({ schemes, onCopy }: { schemes: readonly SchemeLine[]; onCopy: OnCopy }) {
  const t = useT()
  if (schemes.length === 0)
    return (
      <EmptyState title={t('还没有评价方案')}>
        {t('从下面的范本复制一个，改成本地的规定，提交另一岗位审批后施行。')}
      </EmptyState>
    )
  return (
    <section className="block">
      <h2>{t('方案')}</h2>
      <PlainTable className="row-cards">
        <thead>
          <tr>
            <th>{t('名称')}</th>
            <th>{t('类型')}</th>
            <th>{t('版本')}</th>
            <th>{t('状态')}</th>
            <th>{t('施行日期')}</th>
            <th className="no-print" />
          </tr>
        </thead>
        <tbody>
          {sorted(schemes).map((line) => (
            <VersionRow key={line.address} line={line} onCopy={onCopy} />
          ))}
        </tbody>
      </PlainTable>
    </section>
  )
}

function VersionRow({ line, onCopy }: { line: SchemeLine; onCopy: OnCopy }) {
  const t = useT()
  const language = useLanguage()
  const { data: face } = useRegister('scheme')
  const { address, title, kind, version, state, since, code } = line
  const word = kinds[kind]
  return (
    <tr>
      <td>
        <Link to="/schemes/$address" params={{ address }}>
          {title}
        </Link>{' '}
        <span className="quiet code">{code}</span>
      </td>
      <td>{word && t(word)}</td>
      <td>{version}</td>
      <td>{face?.states[state] ?? state}</td>
      <td>{since ? formatDate(since, language) : ''}</td>
      <td className="no-print">
        {onCopy && (
          <Button
            size="small"
            aria-label={t('复制：{{title}}', { title: `${title} ${version}` })}
            onClick={() => onCopy({ from: { scheme: address }, title, code })}
          >
            {t('复制')}
          </Button>
        )}
      </td>
    </tr>
  )
}

function Templates({ templates, onCopy }: { templates: readonly Template[]; onCopy: OnCopy }) {
  const t = useT()
  return (
    <section className="block">
      <h2>{t('范本')}</h2>
      <p className="quiet">{t('范本自身不施行；复制后改成本地的规定再用。')}</p>
      <PlainTable className="row-cards">
        <tbody>
          {templates.map(({ name, title, kind, nodes }) => {
            const word = kinds[kind]
            return (
              <tr key={name}>
                <td>
                  {title} <span className="quiet code">{name}</span>
                </td>
                <td>{word && t(word)}</td>
                <td>{t('{{n}} 项', { n: nodes })}</td>
                <td className="no-print">
                  {onCopy && (
                    <Button
                      size="small"
                      aria-label={t('复制：{{title}}', { title })}
                      onClick={() => onCopy({ from: { template: name }, title, code: name })}
                    >
                      {t('复制')}
                    </Button>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </PlainTable>
    </section>
  )
}
