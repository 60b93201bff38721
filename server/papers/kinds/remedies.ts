/**
 * What a decision must say may be done against it, and until when: sixty days (行政复议法第20条, before the government
 * of the place, 第24条), six months (行政诉讼法第46条).
 */
export const remedies =
  '对本决定不服的，可以自收到本决定书之日起六十日内向{$region}人民政府申请行政复议，也可以自收到本决定书之日起六个月内直接向人民法院提起行政诉讼。'

/** Against what was decided on the spot: first the review (行政复议法第23条), then the court (行政诉讼法第45条). */
export const reviewFirst =
  '对本决定不服的，应当自收到本决定书之日起六十日内先向{$region}人民政府申请行政复议；对行政复议决定不服的，可以自收到复议决定书之日起十五日内向人民法院提起行政诉讼。'
