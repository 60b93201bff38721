/** Verbs that bring something countable about: what follows is the indicator. */
export const MAKING: readonly string[] = (
  '发放 制作 公示 评定 配备 配置 安排 明确 建有 具备 编发 编制 印发 筛选 服务 解决 攻克 化解 创建 争创 创出 创成 培育 培养 培训 帮扶 辅导 动员 惠及 培树 建成 建立 建设 新建 组建 打造 形成 ' +
  '发展 扶持 认定 获得 获评 获批 获 取得 新增 增加 新认定 新认证 认证 ' +
  '新评 新评定 创成 新发展 新建成 新培养 新培育 新创建 引进 完成 实施 开展 推广 推出 树立 ' +
  '选树 遴选 拥有 有 达到 申报 申请 注册 发布 制修订 制定 制订 修订 参与 ' +
  '主导 主持 承担 支持 推动 指导 帮助 引导 组织 选择 确定 评选 命名 表彰 ' +
  '设立 筹建 搭建 构建 升级 改造 抽查 抽检 检查 举办 导入 孵化 集聚 着力 ' +
  '再 各 力争 争取 确保 努力 每年 实现 产生 涌现 突破 研制 完善 提升 巩固 ' +
  '壮大 做强 检定 校准 整治 清理 排查 查处 处置 办理 抽取 开设 选派 聘任 聘请 轮训 归集'
).split(' ')

/** Making verbs that belong to the name of what is counted, as in 主导制定的国际标准. */
export const KEPT_VERBS =
  /^(?:(?:为主|参与|主导|主持|牵头|承担|新)(?:或者?|和|、)?)*(?:(?:制\(修\)订|制定?修[定订]|制[定订]|修[定订]|研制|起草)(?:或者?|和|、)?)+|^(?:(?:为主|参与|主导|主持|牵头)(?:或者?|和|、)?)+/

/** The first signs of what `KEPT_VERBS` matches. */
export const KEPT_FIRST = '为参主牵承新制修研起'

/** Words at the front of a clause that are no part of an indicator. */
export const OPENERS: readonly string[] = (
  '应当 助力 对 计划 拟 预计 其中 并且 并 且 同时 使 让 以及 及 和 力争 争取 确保 保证 努力 实现 ' +
  '推动 促进 促使 逐步 要 应 将 继续 大力 积极 着力 进一步 累计 全年 即 ' +
  '到期末 届时 年内 不断提高 免费 依法'
).split(' ')

/** Verbs that may begin what a share of companies or products does. */
export const DOING =
  /按照?(?=.{2,})|实行|实施|实现|导入|设立|开展|取得|通过|达到|建立|获得|采用|推行|使用|纳入|完成|具备|参与|参加|拥有|持证|应用|配备|符合|接入|落实|执行|签订|公开|发布|加入|安装|得到|推广|运用|建成|制定|获/

/** Nouns that name what is measured; an item without one takes it from its neighbour. */
export const SUBJECT =
  /设备|器具|产品|商品|食品|药品|药物|化妆品|器械|工程|项目|企业|单位|机构|公路|道路|铁路|水库|堤防|服务业|行业|产业|农业|工业|旅游|医院|学校|建筑|住宅|房屋|机关|社区|农村|城市|城镇|乡镇|村|河流|水源|空气|大气|垃圾|污水|森林|群众|公众|居民|游客|患者|用户|人口|案件|投诉|举报|群众|标准|计量|专利|商标|品牌|经济|体系|电梯|能源|电力|供水|燃气|公交|快递|邮政|物流|金融|银行|电信|通信|人才|职工|环境|耕地|土壤|粮食|蔬菜|水产|畜产|种子|肥料|农资|煤炭|钢铁|化工|制造业|建材/
