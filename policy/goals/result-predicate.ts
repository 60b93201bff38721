import { firstSaid, type Predicate, type Way } from './predicate.ts'

const HOW = '(?:基本|初步|全面|率先|成功|如期|力争|努力|争取|加快|逐步|共同|真正)*'

/** 形成一批…企业: things that are there in the end, several of them without a number. */
const BRINGS = [
  '形成|建成|建设|建立|培育|壮大|打造|构建|创建|创成|创出|培养|造就|涌现|推出|发展|扶持',
  '引进|集聚|选树|培植|孵化|创立|健全|转化|开发|制修订|树立|制定|研制|突破|攻克|掌握|推广',
].join('|')
const SEVERAL = new RegExp(
  `${HOW}(?:(?:${BRINGS})(?:和|与|、|并)?){1,3}(?:了|起|出)?(?:一大?批|若干个?|一系列|一套|一支|多个|更多|一些)[^,]{3,}$`,
)
/** 基本建成…城市, 形成…格局: one thing that is there in the end. */
const MADE = new RegExp(
  `${HOW}(?:形成|建成|建设成为?|创建成为?|创成|建立起|构建起|构筑起|培育出|打造成为?|争创|成功创建|创建成功|(?:基本|初步|全面)(?:建立|构建|健全|创建|确立))[^,]{3,}$`,
)
const SETTING =
  /(?:建立|构建|构筑|建立健全|打造|建设)[^,]{4,}的[^,]{0,14}(?:体系|机制|制度|格局|平台|网络|模式|环境|高地)$/
/** 成为…高地. */
const BECOME =
  /走上[^,]{2,}(?:道路|轨道)$|(?:逐步|真正|努力|率先)*(?:成为|建设为|变为|转变为)[^,]{2,}$/
const RAISED =
  /(?:加快|努力|奋力|全力|着力)*(?:打造|建设|创建|构筑)[^,]{2,}(?:高地|中心|标杆|样板|目的地|名片|先行区|示范区|示范城市|示范[省市县区旗]|强[省市县区旗国]|城市|之[都城乡]|枢纽|典范|范例|窗口|品牌|集群|基地)$/
/** 实现…化, 实现由大变强. */
const REALISED =
  /(?:基本|全面|初步|率先|如期|总体|稳步|逐步)*实现(?!以下|下列|上述|如下|[“"《]|[^,]*(?:目标|发展)$)[^,]{2,}$/
/** 基本满足…需求, 有效遏制…势头. */
const DONE = new RegExp(
  `(?:${[
    '(?:基本|全面|彻底|总体)(?:满足|适应|消除|解决|杜绝|遏制|化解|扭转|普及|符合|改变|消灭|淘汰|达到)',
    '基本(?:补齐|摸清|掌握|控制|覆盖)',
    '(?:更好|较好|有效|充分|持续)地?(?:满足|适应)',
    '有效(?:遏制|消除|解决|控制|扭转|杜绝|化解)|坚决遏制',
  ].join('|')})[^,]{3,}$`,
)
const FIRST = /(?:力争|争取|确保)?(?:实现|取得)?零的突破$/

/** 通过省级验收: what others confirm in the end. */
const CONFIRMED =
  /(?:顺利|一次性|如期|成功)*(?:通过[^,]{2,20}(?:验收|考核|评估|认定|复审|复核|审核)|(?:获得|获评|荣获|赢得)[^,]{2,20}(?:称号|荣誉|命名)|(?:获评|获批|入选|创成|跻身|列入)(?:国家|全国|全省|全市|世界|省级|国家级)[^,]{2,})$/

const SURE = { sure: true, needsSubject: false }
const UNSURE = { sure: false, needsSubject: false }

const WROUGHT: readonly Way[] = [
  { pattern: FIRST, kind: { sure: false, needsSubject: true }, holds: '零', ends: '破' },
  { pattern: SEVERAL, kind: SURE, holds: '批干列套支多些' },
  { pattern: MADE, kind: SURE, holds: '成起出创基初全' },
  { pattern: BECOME, kind: SURE, holds: '走为' },
  { pattern: DONE, kind: SURE, holds: '基全彻总更较效充持坚' },
  { pattern: REALISED, kind: UNSURE, holds: '实' },
  {
    ...{ pattern: RAISED, kind: UNSURE, holds: '造设创筑' },
    ends: '地心杆板片区市省县旗国都城乡纽范例口牌群',
  },
  { pattern: CONFIRMED, kind: UNSURE, holds: '通获赢入创跻列' },
  { pattern: SETTING, kind: UNSURE, holds: '的', ends: '系制度局台络式境地' },
]
const wrought = firstSaid(WROUGHT)

/** 到2020年,建立健全…体系: what is work elsewhere. */
const SET_BY_THEN = /^(?:建立健全|建立|构建|健全|完善)[^,]{3,}(?:体系|机制|制度|网络|平台|格局)$/

/** What a clause without a figure may say will be made, become or be done away with, and that fits; `dated` when a limit stands in front. */
export function resultIn(
  clause: string,
  dated: boolean,
  fits: (one: Predicate) => boolean,
): Predicate | undefined {
  const said = wrought(clause, fits)
  if (said !== undefined || !dated || !SET_BY_THEN.test(clause)) return said
  const set = { at: 0, ...UNSURE }
  return fits(set) ? set : undefined
}
