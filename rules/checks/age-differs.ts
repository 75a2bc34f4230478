/** Two ages of one person, or an age that the year of birth denies. */
import { birthsApart, birthsIn } from '../compare/identity/born-between.js';
import { span } from '../compare/words/phrases.js';
import { oneBreath } from '../compare/identity/speakers.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const ageDiffers: PairRule = {
  id: 'age-differs',
  revision: 1,
  type: 'temporal-date',
  severity: 'error',
  shape: 'pair',
  yields: true,
  summary:
    'Two places give one person, by full name, two ages, or an age and a year of birth that do not fit.',
  doesNotCover:
    'Ages at another time than that of the paper, papers without a date, and a year more or less, since people have birthdays.',
  keys: (claim) => birthsIn(claim).map(({ name }) => name),
  check,
  examples: {
    firing: [
      {
        shows: 'an age and a year of birth',
        documents: [
          { text: 'Hanna Weir, 54, runs the granary. It is damp.', published: '2019-06-12' },
          { text: 'Hanna Weir was born in 1971. Her father baked bread.', published: '2019-06-14' },
        ],
        message: '“Hanna Weir, 54” here, “in 1971” there, of one person.',
        quoted: ['Hanna Weir, 54', 'in 1971'],
      },
      {
        shows: 'two ages',
        documents: [
          { text: 'Mr Tom Brandt, 61, was winched to safety. It was wet.', published: '2019-06-12' },
          { text: 'Tom Brandt, who is 48, slept at home. He is well.', published: '2019-06-14' },
        ],
        message: '“Mr Tom Brandt, 61” here, “Tom Brandt, who is 48” there, of one person.',
        quoted: ['Mr Tom Brandt, 61', 'Tom Brandt, who is 48'],
      },
      {
        shows: 'a calling with the age, and who was born when in passing',
        documents: [
          { text: 'A 64-year-old baker, Ida Holm, found the coin. It is old.', published: '2019-06-12' },
          {
            text: 'Ida Holm, born in 1973, showed the coin to the vicar. It is small.',
            published: '2019-06-14',
          },
        ],
        message: '“64-year-old baker, Ida Holm” here, “in 1973” there, of one person.',
        quoted: ['64-year-old baker, Ida Holm', 'in 1973'],
      },
    ],
    silent: [
      {
        shows: 'a birthday between',
        documents: [
          { text: 'Hanna Weir, 54, runs the granary. It is damp.', published: '2019-06-12' },
          { text: 'Hanna Weir, aged 55, sells bread. It is dark.', published: '2019-06-20' },
        ],
      },
      {
        shows: 'years between two papers',
        documents: [
          { text: 'Hanna Weir, 54, runs the granary. It is damp.', published: '2009-06-12' },
          { text: 'Hanna Weir, aged 64, sells bread. It is dark.', published: '2019-06-20' },
        ],
      },
      {
        shows: 'an age at another time',
        documents: [
          { text: 'Hanna Weir, 54 when she sold the granary, is gone. It is damp.', published: '2019-06-12' },
          { text: 'Hanna Weir was born in 1941. Her father baked bread.', published: '2019-06-14' },
        ],
      },
      {
        shows: 'father and son',
        documents: [
          { text: 'Tom Brandt, 61, was winched to safety. It was wet.', published: '2019-06-12' },
          { text: 'Tom Brandt Jr, 33, slept at home. He is well.', published: '2019-06-14' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [x, y] = birthsApart(birthsIn(first), birthsIn(second)) ?? [];
  if (!x || !y || oneBreath(first, second)) return null;
  const words = ({ claim: { quote } }: CaseClaim, { start, end }: { start: number; end: number }): string =>
    quote.exact.slice(start - quote.start, end - quote.start);
  return {
    kind: 'finding',
    spans: [span(first, x), span(second, y)],
    message: `“${words(first, x)}” here, “${words(second, y)}” there, of one person.`,
    because: ['Both give the full name.', 'No day of birth fits both, a year more or less allowed.'],
    resolveBy: 'Find a register or ask the person.',
  };
}
