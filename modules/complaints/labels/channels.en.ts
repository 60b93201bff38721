/** English of the channels. */
export const channels = {
  p12315: 'National 12315 platform',
  phone12315: '12315 hotline',
  hotline: '12345 hotline',
  web: 'Web form',
  wechat: 'WeChat',
  app: 'Mobile app',
  letter: 'Letter',
  visit: 'Visit',
  other: 'Other',
} as const
/** English of what complaints are about. */
export const matters = {
  quality: 'Quality',
  safety: 'Safety',
  food: 'Food',
  price: 'Price',
  measure: 'Measurement',
  advert: 'Advertising',
  contract: 'Contract',
  service: 'After-sales service',
  licence: 'Licences and labels',
  other: 'Other',
} as const
