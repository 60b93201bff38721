import { isIndexLine } from './index-labels.ts'

/** What pages print around a document, at the beginning of a line, by the signs it begins with. */
const OPENERS: readonly (readonly [first: string, pattern: RegExp])[] = [
  ['您现目当位所', /^您?(?:现在|目前|当前)(?:所在|所处)?的?位置|^(?:您的|所在)?位置\s*:/],
  ['首网', /^(?:网站)?首页\s*[>»›|/]|^网站(?:标识码|地图)/],
  ['信文稿来发作标地', /^(?:信息|文章|稿件)?来源\s*:|^发布时间|^(?:作者|标签|地区)\s*:/],
  ['责核今放(【', /^(?:[(【]?责任编辑|核心提示|今天是|放大字体)/],
  ['浏阅点访', /^(?:浏览|阅读|点击|访问)(?:次数|量|数|率)/],
  ['编审初复终校录撰供', /^(?:编辑|审核|初审|复审|终审|校对|录入|撰稿|供稿)\s*:/],
  ['字【', /^【?(?:字体|字号)\s*(?::|大)|^【(?:字体|发布|来源|阅读)|^【.{2,40}】相关文章/],
  [
    '分扫更打关折返回反法',
    /^(?:分享(?:到|至)?\s*:?$|扫一扫|更多>|打印|关闭|折叠|返回顶部|回到顶部|反对\s*\d|法规库$)/,
  ],
  [
    '附相有',
    /^附件下载|^(?:相关|有关)(?:链接|信息|新闻|文件|解读|报道|附件|政策|稿件|内容)\s*:?$|^相关(?:推荐|文章|阅读)/,
  ],
  ['上下', /^[上下]一[篇条页]/],
  ['第', /^第[一二三四五六七八九十\d]{1,3}篇\s*:/],
  ['版联友技cC©', /^(?:版权所有|版权声明|联系我们|友情链接|技术支持\s*:|copyright|©)/i],
]
/** The patterns by the unit they begin with. */
const BY_FIRST = new Map<number, RegExp[]>()
for (const [first, pattern] of OPENERS) {
  for (const sign of first) {
    const unit = sign.charCodeAt(0)
    BY_FIRST.set(unit, [...(BY_FIRST.get(unit) ?? []), pattern])
  }
}
const FILE = /\.(?:docx?|pdf|ofd|xlsx?|wps|zip|rar)(?:\s*\([^()]*\))?$/i
const LONGEST_FILE = 90
const SITE = /^[\u4e00-\u9fff]?(?:ICP备|公网安备)/
const HAN = 0x2e80
/** Buttons and columns of a site: a line of nothing else is no text. */
const WORDS = new Set(
  `打印 打印本页 打印此页 打印页面 关闭 关闭窗口 关闭本页 关闭页面 返回 返回列表 返回顶部 回到顶部 返回首页 收藏 加入收藏
   设为首页 纠错 我要纠错 分享 分享到 微信 微博 新浪微博 朋友圈 QQ空间 二维码 扫一扫 大 中 小 默认 字体 字号 朗读 繁 简
   繁体 简体 繁體 视力保护色 下载 全文下载 上一篇 下一篇 正文 首页 网站首页 网站地图 联系我们 关于我们 关于本站 网站声明
   免责声明 隐私声明 使用帮助 无障碍 无障碍浏览 无障碍阅读 长者模式 关怀版 长者版 适老化 登录 注册 搜索 站内搜索 智能问答
   移动版 手机版 电脑版 English RSS 政务公开 信息公开 政府信息公开 政府信息公开指南 政府信息公开制度 政府信息公开年报
   政府信息公开年度报告 法定主动公开内容 主动公开 依申请公开 政府信息公开目录 政务服务 办事服务 网上办事 在线办事 公众参与
   互动交流 政民互动 数据发布 数据开放 新闻中心 政务动态 要闻动态 工作动态 通知公告 公告公示 政策 政策法规 政策文件 政策解读
   规范性文件 行政规范性文件 其他文件 规章 法规文件 政府文件 市政府文件 市政府办公室文件 文件 公报 政府公报 机构职能 机构概况
   设为首页 收藏本站 联系站长 版权申明 发表评论 我要评论 最新评论 热门标签 注册会员 信息发布 客户端 App客户端 头条号 RSS订阅 告诉好友 打印此文 收藏此文 友情链接 领导信息 领导之窗 人事信息 财政信息 规划计划 统计信息 专题专栏 专题 更多`.split(
    /\s+/,
  ),
)
const BETWEEN = /[\s|•>»›:,、·/【】[\]()<]+/
const LONGEST_MENU = 80
const OPENS_WORD = new Set([...WORDS, ...'>|【[•'].map((word) => word.charCodeAt(0)))

/** True for the number under which a site is filed. */
function isSite(line: string): boolean {
  return (
    (line[0] === 'I' || line[1] === 'I' || line[0] === '公' || line[1] === '公') && SITE.test(line)
  )
}

/** True for the name of a file to load. */
function isFile(line: string): boolean {
  if (line.length > LONGEST_FILE || line.charCodeAt(line.length - 1) >= HAN) return false
  return line.includes('.') && FILE.test(line)
}

function isMenu(line: string): boolean {
  if (line.length > LONGEST_MENU || !OPENS_WORD.has(line.charCodeAt(0))) return false
  const words = line.split(BETWEEN).filter((word) => word !== '')
  return words.length > 0 && words.every((word) => WORDS.has(word))
}

/** True for lines a web page puts around the document: paths, buttons, tags, labels of its index, files to load. */
export function isFurniture(line: string): boolean {
  if (BY_FIRST.get(line.charCodeAt(0))?.some((pattern) => pattern.test(line))) return true
  return isIndexLine(line) || isMenu(line) || isSite(line) || isFile(line)
}
