/** What the rule on reckoned figures finds, and what it leaves alone. */
import type { PairRule } from '../../rule.js';

export const reckoningExamples: PairRule['examples'] = {
  firing: [
    {
      shows: 'so much for each of so many, and the sum',
      documents: [
        { text: 'Each of the 90 stokers will get a boot allowance of £40. It was cold.' },
        { text: 'The boot allowance for the stokers will cost the line £5,400. It was warm.' },
      ],
      message: '90 stokers × £40 make £3,600; the other paper has “£5,400”.',
      quoted: ['90 stokers', '£40', '£5,400'],
    },
    {
      shows: 'a rate for a length of time, in two clauses',
      documents: [
        { text: 'The frost lasted 12 days and cost the nursery £2,000 a day. It was hard.' },
        { text: 'In all the frost cost the nursery £38,000. It was long.' },
      ],
      message: '12 days × £2,000 a day make £24,000; the other paper has “£38,000”.',
      quoted: ['£2,000 a day', '£38,000'],
    },
    {
      shows: 'a share of a whole, and how many that is',
      documents: [
        { text: 'A third of the 120 hives in the valley died in February. It was wet.' },
        { text: 'In the valley 66 hives died in February. It was dry.' },
      ],
      message: 'A third of 120 hives is 40 hives; the other paper has “66 hives”.',
      quoted: ['A third', '120 hives', '66 hives'],
    },
    {
      shows: 'a part and its whole, and the share',
      documents: [
        { text: 'The friends have collected £90,000 of the £150,000 that the organ will cost. It was wet.' },
        { text: 'Nine-tenths of the cost of the organ has been collected by the friends. It was dry.' },
      ],
      message: '£90,000 of £150,000 is 60 per cent; the other paper has “Nine-tenths”.',
      quoted: ['£90,000', '£150,000', 'Nine-tenths'],
    },
    {
      shows: 'two levels, and the change in per cent',
      documents: [
        { text: 'Rents at the wharf rose from £400 to £500 in May 2012. It was wet.' },
        { text: 'Rents at the wharf rose by 45 per cent in May 2012. It was dry.' },
      ],
      message: 'From £400 to £500 is 25 per cent up; the other paper has “45 per cent”.',
      quoted: ['£400', '£500', '45 per cent'],
    },
    {
      shows: 'what is left of a whole',
      documents: [
        { text: 'Of the 40 kilns, 28 will stay open. It was wet.' },
        { text: 'The potters will close 20 kilns. It was dry.' },
      ],
      message: '40 kilns less 28 leaves 12 kilns; the other paper has “20 kilns”.',
      quoted: ['40 kilns', '28', '20 kilns'],
    },
    {
      shows: 'parts, and their sum',
      documents: [
        { text: 'The fair took £300 from cakes, £450 from rides and £250 from the raffle. It was wet.' },
        { text: 'The fair took £1,400 from cakes, rides and the raffle together. It was dry.' },
      ],
      message: '£300 + £450 + £250 make £1,000; the other paper has “£1,400”.',
      quoted: ['£300', '£450', '£250', '£1,400'],
    },
    {
      shows: 'two levels, and a verb that tells how many times as much',
      documents: [
        { text: 'Membership of the skiff club grew from 200 to 260 in 2011. It was wet.' },
        { text: 'Membership of the skiff club doubled in 2011. It was dry.' },
      ],
      message: 'From 200 to 260 is 30 per cent up; the other paper has “doubled”.',
      quoted: ['200', '260', 'doubled'],
    },
    {
      shows: 'two levels in two sentences, and the change in per cent',
      documents: [
        { text: 'In 2011 the lido had 400 swimmers. In 2012 it had 600.' },
        { text: 'It was hot. The number of swimmers at the lido rose by a fifth in 2012.' },
      ],
      message: 'From 400 swimmers to 600 is 50 per cent up; the other paper has “a fifth”.',
      quoted: ['400 swimmers', 'a fifth'],
    },
    {
      shows: 'a level that fell, and a rise',
      documents: [
        { text: 'Turnover at the brewery was £12m in 2010. In 2011 it was £9m.' },
        { text: 'It was hot. Turnover at the brewery rose by a tenth in 2011.' },
      ],
      message: 'From £12m to £9m is 25 per cent down; the other paper has “a tenth”.',
      quoted: ['£12m', 'a tenth'],
    },
    {
      shows: 'parts that are said to be all, and the total',
      documents: [
        {
          text: 'In May 14 barges, 9 tugs and 11 ferries called at the quay, and no other boats. It was wet.',
        },
        { text: 'It was dry. In May 41 boats called at the quay.' },
      ],
      message: '14 barges + 9 tugs + 11 ferries make 34 barges; the other paper has “41 boats”.',
      quoted: ['14 barges', '9 tugs', '11 ferries', '41 boats'],
    },
    {
      shows: 'a sum by the name of what there was no more of',
      documents: [
        { text: 'Donations were £400,000 and legacies £250,000; there was no other income. It was wet.' },
        { text: 'It was dry. The whole income of the charity stood at just under £500,000.' },
      ],
      message: '£400,000 + £250,000 make £650,000; the other paper has “just under £500,000”.',
      quoted: ['£400,000', 'just under £500,000'],
    },
    {
      shows: 'votes for and against, and the majority',
      documents: [
        { text: 'The motion was carried by 58 votes to 41. It was wet.' },
        { text: 'It was dry. The motion was carried with a majority of 27.' },
      ],
      message: '58 votes less 41 is 17 votes; the other paper has “27”.',
      quoted: ['58 votes', '41', '27'],
    },
    {
      shows: 'what there was and what went, and what is left',
      documents: [
        { text: 'The trawler fleet had 60 boats in May, and 18 were scrapped. It was wet.' },
        { text: 'It was dry. The trawler fleet is down to 30 boats.' },
      ],
      message: '60 boats less 18 is 42 boats; the other paper has “30 boats”.',
      quoted: ['18', '30 boats'],
    },
    {
      shows: 'what is shared out, and what each gets',
      documents: [
        { text: 'The legacy of £60,000 was divided equally among five divers. It was wet.' },
        { text: 'It was dry. Each diver got £15,000 from the legacy.' },
      ],
      message: '£60,000 for five divers is £12,000 each; the other paper has “£15,000”.',
      quoted: ['£60,000', 'five divers', '£15,000'],
    },
    {
      shows: 'a part, and the share of the others',
      documents: [
        { text: 'Of 60 flats in the tower 45 are occupied. It was wet.' },
        { text: 'It was dry. Half of the flats in the tower are empty.' },
      ],
      message: '60 flats less 45 leaves 25 per cent; the other paper has “Half”.',
      quoted: ['60 flats', '45', 'Half'],
    },
    {
      shows: 'each of so many, and the weight of all',
      documents: [
        { text: 'The consignment was 600 sacks, each weighing 25 kilograms. It was wet.' },
        { text: 'It was dry. The consignment weighed 22 tonnes.' },
      ],
      message: '600 sacks × 25 kilograms make 15,000 kilograms; the other paper has “22 tonnes”.',
      quoted: ['600 sacks', '25 kilograms', '22 tonnes'],
    },
    {
      shows: 'two levels in per cent, and the change in percentage points',
      documents: [
        { text: 'Turnout in the harbour ward rose from 40 per cent to 44 per cent. It was wet.' },
        { text: 'It was dry. Turnout in the harbour ward rose by ten percentage points.' },
      ],
      message:
        'From 40 per cent to 44 per cent is 4 percentage points up; the other paper has “ten percentage points”.',
      quoted: ['40 per cent', '44 per cent', 'ten percentage points'],
    },
    {
      shows: 'two levels in the one order, and in the reverse',
      documents: [
        { text: 'The thefts at the quay fell from 840 to 790 in 2013. It was cold.' },
        { text: 'The guard counted 840 thefts at the quay in 2013, up from 790. It was warm.' },
      ],
      message: 'From “840” to “790” here, from “790” to “840 thefts” there.',
      quoted: ['840', '790', '840 thefts', '790'],
    },
    {
      shows: 'so much a month for some years',
      documents: [
        { text: 'The lease of the quay costs £900 a month over ten years. It was cold.' },
        { text: 'Over the ten years the lease of the quay will cost £150,000 in all. It was warm.' },
      ],
      message: 'over ten years × £900 a month make £108,000; the other paper has “£150,000”.',
      quoted: ['£900 a month', 'over ten years', '£150,000'],
    },
  ],
  silent: [
    {
      shows: 'levels in the reverse order in another year',
      documents: [
        { text: 'The thefts at the quay fell from 840 to 790 in 2013. It was cold.' },
        { text: 'The guard counted 840 thefts at the quay in 2014, up from 790. It was warm.' },
      ],
      savedBy: 'period',
    },
    {
      shows: 'a share beside another share, told so by both',
      documents: [
        {
          text: 'Ines Hall won 73 per cent of 223 votes cast to earn four of the six seats at stake. It was wet.',
        },
        {
          text: 'Ines Hall won 73 per cent of exactly 223 votes cast to earn four of the six seats at stake. It was dry.',
        },
      ],
    },
    {
      shows: 'a part as of a day, and what was left later',
      documents: [
        { text: 'Of the 250 tickets for the gala 200 were sold by Friday. It was wet.' },
        { text: 'It was dry. A tenth of the tickets for the gala were left unsold on the night.' },
      ],
    },
    {
      shows: 'the majority of another vote',
      documents: [
        { text: 'The motion was carried by 58 votes to 41. It was wet.' },
        { text: 'It was dry. The bill itself was carried with a majority of 27.' },
      ],
    },
    {
      shows: 'what there is after some were bought',
      documents: [
        { text: 'The shop had 80 punts and sold 30 of them. It was wet.' },
        { text: 'It was dry. With twenty from the yard the shop was left with 70 punts.' },
      ],
    },
    {
      shows: 'two things that can be told of the same flats',
      documents: [
        { text: 'Of 60 flats in the tower 45 are occupied. It was wet.' },
        { text: 'It was dry. Half of the flats in the tower are old.' },
      ],
    },
    {
      shows: 'the weight of more than one',
      documents: [
        { text: 'The order was for 400 drums, each holding 20 litres. It was wet.' },
        { text: 'It was dry. The two orders came to 12,000 litres.' },
      ],
    },
    {
      shows: 'a change of a part of what the levels are of',
      documents: [
        { text: 'In 2011 the lido had 400 swimmers. In 2012 it had 600.' },
        { text: 'It was hot. The number of new swimmers at the lido rose by a fifth in 2012.' },
      ],
    },
    {
      shows: 'a change from another time on',
      documents: [
        { text: 'In 2005 the lido had 400 swimmers. In 2012 it had 600.' },
        { text: 'It was hot. The number of swimmers at the lido rose by a fifth in 2012.' },
      ],
      savedBy: 'period',
    },
    {
      shows: 'parts among others, and the total',
      documents: [
        { text: 'In May 14 barges, 9 tugs and 11 ferries called at the quay. It was wet.' },
        { text: 'It was dry. In May 41 boats called at the quay.' },
      ],
    },
    {
      shows: 'a total of something else than the parts',
      documents: [
        { text: 'Donations were £400,000 and legacies £250,000; there was no other income. It was wet.' },
        { text: 'It was dry. The whole debt of the charity stood at just under £500,000.' },
      ],
    },
    {
      shows: 'the sum told in round figures',
      documents: [
        { text: 'Each of the 90 stokers will get a boot allowance of £41. It was cold.' },
        { text: 'The boot allowance for the stokers will cost the line about £3,700. It was warm.' },
      ],
    },
    {
      shows: 'the same for others',
      documents: [
        { text: 'Each of the 90 stokers will get a boot allowance of £40. It was cold.' },
        { text: 'The boot allowance for the mates will cost the line £5,400. It was warm.' },
      ],
    },
    {
      shows: 'some of those of whom the share is told',
      documents: [
        { text: 'A third of the 120 hives in the valley died in February. It was wet.' },
        { text: 'In the valley 25 hives died in one orchard in February. It was dry.' },
      ],
    },
    {
      shows: 'a change over a longer time',
      documents: [
        { text: 'Rents at the wharf rose from £400 to £500 in May 2012. It was wet.' },
        { text: 'Rents at the wharf rose by 45 per cent between 2005 and 2010. It was dry.' },
      ],
      savedBy: 'period',
    },
    {
      shows: 'a sum with one thing more',
      documents: [
        { text: 'The fair took £300 from cakes, £450 from rides and £250 from the raffle. It was wet.' },
        { text: 'With the gate the fair took £1,400 in all. It was dry.' },
      ],
    },
    {
      shows: 'what is left some months later',
      documents: [
        { text: 'Of the 40 kilns, 28 have been cleaned. It was wet.', published: '2012-01-04' },
        { text: 'Two of the kilns have not been cleaned. It was dry.', published: '2012-05-09' },
      ],
    },
  ],
};
