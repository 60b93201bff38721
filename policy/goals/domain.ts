/** Words of each quality domain, tried in order: the earlier row wins. */
const DOMAINS: readonly (readonly [string, RegExp])[] = [
  ['enterprise', /企业(?:持证生产)?比例$/],
  ['brand', /名牌|品牌|商标|地理标志|原产地|质量奖|老字号|精品|区域公用/],
  ['engineering', /(?<!["”])工程|建筑|公路|道路|水利|堤防|桥梁|住宅|房屋|鲁班奖|试车|施工|水库/],
  ['environment', /环境|森林|空气|水质|垃圾|污水|污染|绿化|排放|生态|水源|PM|能耗|节能/],
  ['foundation', /计量|标准|认证|认可|检验检测|检测机构|量值|溯源|受检|实验室|专利|技术机构/],
  ['service', /服务|满意|旅游|投诉|窗口|办结|医疗(?!器械)|养老|物业/],
  ['product', /产品|食品|药|农|种养|化妆品|器械|设备|商品|消费品|抽查|抽检|召回|合格率|制造业/],
  ['enterprise', /企业|强企|强业|强区|质量损失|质量管理|首席质量官/],
]
const SAMPLING = /产品|食品|药品|药物|农产|设备/

function byOrder(text: string): string | undefined {
  return DOMAINS.find(([, words]) => words.test(text))?.[0]
}

/** The domain whose word comes first: 产品、工程和服务质量 is about products in the first place. */
function byPlace(text: string): string | undefined {
  const placed = DOMAINS.map(([domain, words]) => ({ domain, at: text.search(words) }))
  return placed.filter((one) => one.at >= 0).sort((a, b) => a.at - b.at)[0]?.domain
}

/** The quality domain of a goal: by its indicator, else by the nearest heading that tells one. */
export function domainOf(indicator: string, headings: readonly string[]): string {
  if (indicator.includes('标准化') && SAMPLING.test(indicator)) return 'product'
  for (const text of [indicator, ...headings.toReversed()]) {
    const found = text === indicator ? byOrder(text) : byPlace(text)
    if (found !== undefined) return found
  }
  return 'other'
}
