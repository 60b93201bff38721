import { DrawPage } from '../draws/draw-page.tsx'
import { HelpPage } from '../help/help-page.tsx'
import { HomePage } from '../home/home-page.tsx'
import { useT } from '../language/use-t.ts'
import { ListsPage } from '../lists/lists-page.tsx'
import { NoticePage } from '../notice/notice-page.tsx'
import { OutlinePage } from '../outline/outline-page.tsx'
import type { Page } from '../page.ts'
import { RecallPage } from '../recalls/recall-page.tsx'
import { RecallsPage } from '../recalls/recalls-page.tsx'
import { RegistersPage } from '../released/index-page.tsx'
import { ReleasedListPage } from '../released/list-page.tsx'
import { ResultPage } from '../results/result-page.tsx'
import { ResultsPage } from '../results/results-page.tsx'
import { CodePage } from '../submission/code-page.tsx'
import { FollowedPage } from '../submission/followed-page.tsx'
import { FormPage } from '../submission/form-page.tsx'
import { TrackPage } from '../submission/track-page.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'

/** The HTML document of a page: one style sheet, no script. */
export function Shell({ page }: { page: Page }) {
  const t = useT()
  const { language, assets } = page
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        {page.kind === 'lists' && <meta name="robots" content="noindex, noarchive" />}
        <title>{useTitle(page)}</title>
        {page.kind === 'outline' && (
          <link
            rel="alternate"
            type="application/json"
            href={`${page.path}.json`}
            title={t('开放数据')}
          />
        )}
        <link rel="stylesheet" href={assets.stylesheet} />
        <link rel="icon" type="image/svg+xml" href={assets.mark} />
      </head>
      <body>
        <a className="skip" href="#main">
          {t('跳到正文')}
        </a>
        <Header page={page} />
        <main id="main" tabIndex={-1}>
          <Body page={page} />
        </main>
        <Footer page={page} />
      </body>
    </html>
  )
}

function useTitle(page: Page): string {
  const t = useT()
  const site = t('质量工作公开')
  if (page.kind === 'outline') return `${page.outline.document.title} · ${site}`
  if (page.kind === 'help') return `${t('说明')} · ${site}`
  if (page.kind === 'recalls') return `${t('产品召回')} · ${site}`
  if (page.kind === 'recall') return `${page.recall.product} · ${t('产品召回')} · ${site}`
  if (page.kind === 'results') return `${t('监督抽查结果')} · ${site}`
  if (page.kind === 'result') return `${page.publication.title} · ${site}`
  if (page.kind === 'lists') return `${t('严重违法失信名单')} · ${site}`
  if (page.kind === 'draw') return `${page.draw.subject} · ${site}`
  if (page.kind === 'registers') return `${t('公开事项')} · ${site}`
  if (page.kind === 'released') return `${page.title} · ${site}`
  if (page.kind === 'complain' || page.kind === 'complained') return `${t('投诉举报')} · ${site}`
  if (page.kind === 'track' || page.kind === 'followed') return `${t('查询进度')} · ${site}`
  return page.kind === 'notice' ? `${t('无法显示这个页面')} · ${site}` : site
}

function Body({ page }: { page: Page }) {
  switch (page.kind) {
    case 'home':
      return <HomePage {...page} />
    case 'outline':
      return <OutlinePage {...page} />
    case 'help':
      return <HelpPage />
    case 'registers':
      return <RegistersPage {...page} />
    case 'released':
      return <ReleasedListPage page={page} />
    case 'recalls':
      return <RecallsPage {...page} />
    case 'recall':
      return <RecallPage {...page} />
    case 'results':
      return <ResultsPage {...page} />
    case 'result':
      return <ResultPage {...page} />
    case 'lists':
      return <ListsPage {...page} />
    case 'draw':
      return <DrawPage {...page} />
    case 'complain':
      return <FormPage {...page} />
    case 'complained':
      return <CodePage {...page} />
    case 'track':
      return <TrackPage {...page} />
    case 'followed':
      return <FollowedPage {...page} />
    case 'notice':
      return <NoticePage {...page} />
  }
}
