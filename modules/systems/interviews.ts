import { proven, type System } from './clause.ts'

const story = 'modules/interviews/story.database.test.ts'

/** Enterprises that are called in. */
export const interviewsSystems: readonly System[] = [
  {
    id: 'S-123',
    title: '质量安全约谈',
    clauses: [
      proven(
        '达到触发条件的自动提出约谈',
        ['interview', 'interviewing'],
        [
          'server/proposals/proposals.database.test.ts',
          'needs two failed products within a year, and is made once',
        ],
      ),
      proven(
        '决定、通知、到场、记录、承诺和核查',
        ['interview', 'interviewing', 'interview-commitments-kept'],
        [story, 'is proposed, decided by another, signed for, minuted, kept and closed'],
      ),
      proven(
        '不到场、改期和不履行承诺的后续',
        ['interview', 'clue'],
        [story, 'is called again when nobody came, and becomes a lead when nobody comes again'],
      ),
    ],
  },
]
