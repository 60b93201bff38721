import { change, defineProcedure, field, known, longText, of, rule, today } from '@zhiheng/kernel'
import { byHeadOf, byOfficer, bySystem } from '../../casework/rights.ts'
import { sample } from '../sample.register.ts'
import { publishing } from '../sources.ts'
import { samplingPublication } from './publication.register.ts'
import { publishedResult } from './result.register.ts'

const onSample = { link: 'sample', dated: 'sampledOn', with: {} } as const
/** What stands is kept where nobody but the authority reads it. */
const unseen = { conclusion: null, failedItems: null } as const
/** The notice says on which day one of its lines was last changed. */
const noted = change(samplingPublication, 'noteCorrection', { link: 'publication', with: {} })

/**
 * Only a result that stands is put on a notice, and of each sample one at a time. A doubted result is held back at once
 * and shown again, as it was or corrected, by a second post; what was wrong stays visible as corrected.
 */
export const resultPublishing = defineProcedure('result-publishing', {
  title: '抽查结果公布',
  source: publishing,
  about: publishedResult,
  states: {
    listed: '已列入',
    published: '公布中',
    held: '暂停公布',
    retested: '复检结论待批',
    withdrawn: '已撤下',
    dropped: '已移出',
  },
  voids: ['dropped'],
  waits: {
    held: { asks: 'retest', why: '暂停公布的结果待复检结论' },
    retested: { asks: 'correct', why: '公布结果待更正' },
  },
  steps: {
    list: {
      title: '列入公告',
      from: 'new',
      to: 'listed',
      by: bySystem,
      fills: [
        ...(['publication', 'sample', 'sampleNo', 'sampledOn', 'product', 'brand'] as const),
        ...(['model', 'lot', 'producedOn', 'productClass', 'stage', 'sampledUnit'] as const),
        ...(['sampledUnitCode', 'producer', 'makerCode', 'laboratory', 'conclusion'] as const),
        ...(['failedItems', 'retestLaboratory', 'department'] as const),
      ],
      sets: { result: field('conclusion'), resultItems: field('failedItems') },
      leaves: [rule('没有检验结论的，不列入公告', 'conclusion', { conclusion: known })],
      also: [change(sample, 'enlist', onSample)],
    },
    drop: {
      title: '移出公告',
      from: 'listed',
      to: 'dropped',
      by: byOfficer,
      ask: { reason: longText('移出原因') },
      also: [change(sample, 'unlist', onSample)],
    },
    giveUp: {
      title: '公告作废',
      from: 'listed',
      to: 'dropped',
      by: byOfficer,
      consequence: true,
      also: [change(sample, 'unlist', onSample)],
    },
    publish: {
      title: '公布',
      from: 'listed',
      to: 'published',
      by: byHeadOf,
      sets: { released: true, releasedOn: today },
      consequence: true,
      also: [change(sample, 'publish', onSample)],
    },
    hold: {
      title: '暂停公布',
      from: 'published',
      to: 'held',
      by: byOfficer,
      fills: ['heldWhy'],
      sets: unseen,
      leaves: [rule('须向社会说明暂停公布的原因', 'heldWhy', { heldWhy: known })],
      also: [change(sample, 'withhold', onSample)],
    },
    resume: {
      title: '恢复公布',
      from: 'held',
      to: 'published',
      by: byHeadOf,
      secondPost: true,
      sets: {
        conclusion: field('result'),
        failedItems: field('resultItems'),
        heldWhy: null,
      },
      ask: { reason: longText('恢复公布的理由') },
      also: [change(sample, 'publish', onSample)],
    },
    retest: {
      title: '登记复检结论',
      from: ['held', 'retested'],
      to: 'retested',
      by: byOfficer,
      fills: ['newConclusion', 'newItems', 'retestLaboratory', 'basis', 'correction'],
      sets: { before: field('result') },
      leaves: [
        rule('须填写复检结论', 'newConclusion', { newConclusion: known }),
        rule('复检不合格的，须写明不合格项目', 'newItems', {
          $any: [{ newConclusion: 'pass' }, { newItems: known }],
        }),
        rule('须附复检报告', 'basis', { basis: known }),
        rule('须写明更正说明', 'correction', { correction: known }),
      ],
    },
    returnRetest: {
      title: '退回',
      from: 'retested',
      to: 'held',
      by: byHeadOf,
      ask: { reason: longText('退回原因') },
    },
    correct: {
      title: '更正公布',
      from: 'retested',
      to: 'published',
      by: byHeadOf,
      apartFrom: ['retest'],
      sets: {
        previous: field('before'),
        conclusion: field('newConclusion'),
        failedItems: field('newItems'),
        result: field('newConclusion'),
        resultItems: field('newItems'),
        correctedOn: today,
        heldWhy: null,
      },
      also: [
        change(sample, 'correctResult', {
          ...onSample,
          with: { conclusion: of('conclusion'), failedItems: of('failedItems') },
        }),
        noted,
      ],
    },
    withdraw: {
      title: '撤下',
      from: ['published', 'held', 'retested'],
      to: 'withdrawn',
      by: byHeadOf,
      fills: ['withdrawnWhy'],
      sets: { ...unseen, withdrawnOn: today },
      leaves: [rule('须向社会说明撤下的原因', 'withdrawnWhy', { withdrawnWhy: known })],
      also: [change(sample, 'unpublish', onSample), noted],
    },
  },
})
