import { Link } from '@tanstack/react-router'
import { EmptyState } from '@zhiheng/ui'
import { Input, Table } from 'antd'
import { useState } from 'react'
import type { IndicatorFace } from '../api/catalogue.ts'
import { useCatalogue } from '../app/use-session.ts'
import { Answered, Page } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'

/** Every indicator with its definition as a sentence. */
export function IndicatorList() {
  const t = useT()
  const catalogue = useCatalogue()
  const [words, setWords] = useState('')
  return (
    <Page
      wide
      title={t('指标')}
      lead={t('每个指标都有一句话的定义；数字由记录算出，或由部门上报。')}
    >
      <search className="list-bar">
        <Input
          className="list-search"
          aria-label={t('查找指标')}
          placeholder={t('查找指标')}
          allowClear
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </search>
      <Answered query={catalogue}>
        {({ indicators }) => {
          const found = indicators.filter(({ title }) => title.includes(words.trim()))
          return found.length ? (
            <IndicatorTable indicators={found} />
          ) : (
            <EmptyState title={t('没有这个名称的指标')} />
          )
        }}
      </Answered>
    </Page>
  )
}

function IndicatorTable({ indicators }: { indicators: readonly IndicatorFace[] }) {
  const t = useT()
  return (
    <Table<IndicatorFace>
      size="small"
      className="dense"
      rowKey="name"
      pagination={false}
      scroll={{ x: 'max-content' }}
      dataSource={[...indicators]}
      columns={[
        {
          title: t('指标'),
          render: (_, { name, title }) => (
            <Link to="/indicators/$name" params={{ name }}>
              <span className="wide-cell">{title}</span>
            </Link>
          ),
        },
        { title: t('单位'), dataIndex: 'unit', width: 80 },
        {
          title: t('来源'),
          width: 110,
          render: (_, { over }) => (over ? t('由记录算出') : t('部门上报')),
        },
        {
          title: t('定义'),
          render: (_, { definition }) => <span className="wide-cell quiet">{definition}</span>,
        },
      ]}
    />
  )
}
