/** Where complaints and reports come in (Order 121, Art. 8), and where else. */
export const channels = {
  p12315: '全国12315平台',
  phone12315: '12315热线',
  hotline: '12345热线',
  web: '网上来件',
  wechat: '微信',
  app: '手机应用',
  letter: '来信',
  visit: '来访',
  other: '其他',
} as const
