import { issuedBy, paperOf, paragraph } from '../../declare/index.ts'

/** What everyone is told of an enterprise that did not put things right. */
export const qualityAnnouncement = paperOf('announcement', 'announcement', {
  title: '质量公告',
  when: ['announced', 'ended'],
  drafts: ['drafted'],
  letterhead: {
    mark: 'red',
    issuer: issuedBy(),
    number: { field: 'noticeNo', word: '公' },
    signedOn: 'announcedOn',
    printedOn: 'announcedOn',
  },
  blocks: [paragraph('{text}', '企业：{party}', '产品：{product}', '公告类别：{kind}')],
})
