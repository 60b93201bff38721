import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readBytes } from '../../read.ts'
import { textOf } from '../text-of.ts'

const BODY = `<p>　　一、工作目标</p><p>　　到2025年，全市产品质量合格率达到96%以上。</p>
<p>　　二、重点任务</p><p>　　（一）加强监督抽查。（责任单位：市甲局）</p>`

const NEW_SITE = `<div class="top"><a href="/">网站首页</a><span>|</span><a href="#">长者模式</a><span>今天是2024年3月1日 星期五</span></div>
<ul class="dh"><li><a href="/">首页</a></li><li><a href="/zj">走进甲山</a></li><li><a href="/gk">政务公开</a></li><li><a href="/gz">质量发展年度报告</a></li></ul>
<div class="wz">您现在的位置：<a href="/">首页</a> &gt; <a href="/gk">政务公开</a> &gt; 正文</div>
<table><tr><td><b>索引号：</b></td><td>11360000/2024-00123</td><td><b>主题分类：</b></td><td>市场监管</td></tr>
<tr><td>发文机关：</td><td>甲山市人民政府办公室</td><td>成文日期：</td><td>2024年02月26日</td></tr>
<tr><td>标　　题：</td><td colspan=3>关于印发甲山市质量强市行动方案的通知</td></tr>
<tr><td>发文字号：</td><td>甲府办发〔2024〕8号</td><td>发布日期：</td><td>2024年03月01日</td></tr></table>
<h1>甲山市人民政府办公室<br>关于印发甲山市质量强市行动方案的通知</h1>
<p>来源：市政府办公室 发布时间：2024-03-01 浏览次数：128 【字体：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】 <a href="#">打印</a></p><p>分享到：</p>
${BODY}
<div>附件下载：<p><a href="a.docx">1.任务分工表.docx</a></p></div>
<div><h3>相关链接</h3><ul><li>全市产品质量合格率达到99%</li><li>（今日要闻）加强冬季施工质量管理（市乙局负责）</li></ul></div>
<p>上一篇：<a href="11">关于开展2024年植树活动的通知</a></p><p>下一篇：<a href="12">关于表彰先进集体的决定</a></p>
<p><a href="#">打印本页</a> <a href="#">关闭窗口</a></p>
<p>主办单位：甲山市人民政府办公室　承办单位：甲山市数据局</p><p>网站标识码：3600000001　赣ICP备05000001号-1</p><p>联系电话：0790-1234567</p>`

const OLD_SITE = `<table width=778><tr><td width=160><table><tr><td><a href=1>政府信息公开指南</a></td></tr><tr><td><a href=2>政府信息公开目录</a></td></tr><tr><td><a href=3>质量监督管理办法</a></td></tr></table></td>
<td><table><tr><td>当前位置：<a href=0>首页</a> → 浏览文章</td></tr><tr><td align=center><font size=4>乙水县人民政府关于加强质量工作的意见</font></td></tr>
<tr><td>作者：办公室 来源：本站原创 点击数：1024</td></tr>
<tr><td>&nbsp;&nbsp;&nbsp;&nbsp;各乡、镇人民政府：<br>&nbsp;&nbsp;&nbsp;&nbsp;一、工作目标<br>&nbsp;&nbsp;&nbsp;&nbsp;到2012年，全县产品质量监督抽查合格率
达到92%以上。<br><br>&nbsp;&nbsp;&nbsp;&nbsp;二、主要任务<br>&nbsp;&nbsp;&nbsp;&nbsp;（一）实施名牌战略。由县质监局牵头。</td></tr>
<tr><td>【<a href=4>打印此文</a>】【<a href=5>收藏此文</a>】【<a href=6>关闭窗口</a>】</td></tr><tr><td>上一篇文章：<a href=7>春耕生产安排</a></td></tr></table></td></tr>
<tr><td colspan=2>设为首页 | 加入收藏 | 联系站长<br>版权所有：乙水县人民政府</td></tr></table>`

async function read(body: string) {
  const page = `<html><head><meta charset="utf-8"></head><body>${body}</body></html>`
  return await readBytes(strToU8(page))
}

describe('what sites of governments print around a document', () => {
  it('is no title, goal or task, while their index serves metadata', async () => {
    const { title, docNo, date, published, issuer, goals, tasks } = await read(NEW_SITE)
    expect(title).toBe('甲山市人民政府办公室关于印发甲山市质量强市行动方案的通知')
    expect([docNo, date, published]).toEqual(['甲府办发〔2024〕8号', '2024-02-26', '2024-03-01'])
    expect(issuer).toBe('甲山市人民政府办公室')
    expect(goals.map(({ value }) => value)).toEqual([96])
    expect(tasks.map((task) => [task.title, ...task.responsible])).toEqual([
      ['加强监督抽查', '市甲局'],
    ])
  })

  it('is left out of the outline', async () => {
    const { outline, text } = await read(NEW_SITE)
    const shown = outline.map(({ span }) => text.slice(span.start, span.end)).join('\n')
    expect(shown).not.toMatch(
      /位置|索引号|浏览次数|附件下载|分工表|相关链接|上一篇|网站标识码|电话/,
    )
  })

  it('is left out where tables arrange the page and breaks part its paragraphs', async () => {
    const { title, addressees, goals, tasks, outline } = await read(OLD_SITE)
    expect(title).toBe('乙水县人民政府关于加强质量工作的意见')
    expect(addressees).toEqual(['各乡、镇人民政府'])
    expect(goals.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['产品质量监督抽查合格率', 92],
    ])
    expect(tasks.map((task) => [task.title, ...task.lead])).toEqual([['实施名牌战略', '县质监局']])
    expect(outline).toHaveLength(4)
  })

  it('may name the document in its index only', async () => {
    const table = `<table><tr><td>索引号</td><td>甲-01</td></tr><tr><td>信息名称</td><td>关于提升质量的意见</td></tr><tr><td>发布机构</td><td>国务院</td></tr></table>`
    const { title, issuer } = await read(`${table}${BODY}`)
    expect([title, issuer]).toEqual(['关于提升质量的意见', '国务院'])
  })
})

describe('links of a page', () => {
  const link = (text: string) => `<p><a href="#">${text}</a></p>`

  it('are a menu when three stand on end, with dates or not', async () => {
    const menu = [link('首页'), '<p><a href=1>要闻</a> 2024-03-01</p>', link('公开')].join('')
    expect(await textOf(strToU8(`<html><body>${menu}<p>正文甲</p>`))).toBe('正文甲')
    const bar = '<div><a href=1>要闻</a> | <a href=2>公开</a> | <a href=3>互动</a></div>'
    expect(await textOf(strToU8(`<html><body>${bar}<p>正文甲</p>`))).toBe('正文甲')
  })

  it('stay where a page holds nothing else, or one was never closed around headings', async () => {
    expect(await textOf(strToU8(`<html><body>${['甲', '乙', '丙'].map(link).join('')}`))).toBe(
      '甲\n乙\n丙',
    )
    const open = '<p>甲</p><div><a href=1><p>一、目标</p><p>（一）任务</p><p>二、保障</p></div>'
    expect(await textOf(strToU8(`<html><body>${open}`))).toBe('甲\n一、目标\n（一）任务\n二、保障')
  })

  it('stay when they are fewer, part of a sentence, or annexes', async () => {
    const few = link('甲') + link('乙')
    const annexes = ['附件1', '附件2', '附件3'].map(link).join('')
    const within =
      '<p>根据<a href=1>《办法》</a>、<a href=2>《条例》</a>和<a href=3>《意见》</a>制定</p>'
    expect(await textOf(strToU8(`<html><body>${few}${within}${annexes}`))).toBe(
      '甲\n乙\n根据《办法》、《条例》和《意见》制定\n附件1\n附件2\n附件3',
    )
  })
})

describe('names of classes', () => {
  it.each(['breadcrumb-nav', 'pageShare', 'friendLink footer', 'ewm'])(
    'tell furniture: %s',
    async (name) => {
      const page = `<html><body><div class="${name}">首页</div><p>一、总体要求</p>`
      expect(await textOf(strToU8(page))).toBe('一、总体要求')
    },
  )

  it('tell nothing where nearly the whole page bears one', async () => {
    const body = '<p>坚持质量第一。</p>'.repeat(40)
    const page = `<html><body><p>甲</p><div class="content-menu">${body}</div>`
    expect((await textOf(strToU8(page))).split('\n')).toHaveLength(41)
  })
})
