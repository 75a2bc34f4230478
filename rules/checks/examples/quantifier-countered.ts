/** What the rule on all, none and most finds, and what it leaves alone. */
import type { PairRule } from '../../rule.js';

export const quantifierExamples: PairRule['examples'] = {
  firing: [
    {
      shows: 'every one of a kind that shares its line with others, and four of them',
      documents: [
        { text: 'Every boat in the harbour had been checked before the race. It rained.' },
        { text: 'Four boats in the harbour had not been checked before the race. Tea was served.' },
      ],
      message: 'One place says “Every”, the other “Four boats”, of one group.',
      quoted: ['Every', 'Four boats'],
    },
    {
      shows: 'hardly any, and most',
      documents: [
        { text: 'Hardly any of the pumps leaked in the frost. It rained.' },
        { text: 'Most of the pumps leaked in the frost. Tea was served.' },
      ],
      message: 'One place says “any”, the other “Most”, of one group.',
      quoted: ['any', 'Most'],
    },
    {
      shows: 'all, and only some',
      documents: [
        { text: 'All of the anglers were told about the weir. It was wet.' },
        { text: 'Only some of the anglers were told about the weir. It was dry.' },
      ],
      message: 'One place says “All”, the other “some”, of one group.',
      quoted: ['All', 'some'],
    },
    {
      shows: 'shares, which are things to own',
      documents: [
        { text: 'The founder has sold all of her shares. It was wet.' },
        { text: 'The founder sold a third of her shares in March. It was dry.' },
      ],
      message: 'One place says “all”, the other “a third”, of one group.',
      quoted: ['all', 'a third'],
    },
    {
      shows: 'nobody against it, and two',
      documents: [
        { text: 'Nobody opposed the sale of the field. It was dark.' },
        { text: 'Two members opposed the sale of the field. It was late.' },
      ],
      message: 'One place says “Nobody”, the other “Two members”, of one group.',
      quoted: ['Nobody', 'Two members'],
    },
    {
      shows: 'hurt, and injured',
      documents: [
        { text: 'Nobody was hurt when the wall fell. It was dark.' },
        { text: 'Three people were injured when the wall fell. It was late.' },
      ],
      message: 'One place says “Nobody”, the other “Three people”, of one group.',
      quoted: ['Nobody', 'Three people'],
    },
    {
      shows: 'in full, and only in part',
      documents: [
        { text: 'The Corrie loan has been repaid in full. Tea was served.' },
        { text: 'Only a third of the Corrie loan has been repaid. It rained.' },
      ],
      message: 'One place says “in full”, the other “a third”, of one group.',
      quoted: ['in full', 'a third'],
    },
    {
      shows: 'every one open, three closed',
      documents: [
        { text: 'Three of the borough’s 14 club houses will close in September 2011.' },
        { text: 'Every one of our 14 club houses will stay open throughout 2011.' },
      ],
      message: 'One place says “Three of the borough’s 14 club houses”, the other “Every one”, of one group.',
      quoted: ['Three of the borough’s 14 club houses', 'Every one'],
    },
    {
      shows: 'all of them for it, some against',
      documents: [
        { text: 'The accounts were approved by every one of the seven governors. Tea was served.' },
        { text: 'Two of the seven of us voted against the accounts. It was raining.' },
      ],
      message: 'One place says “every one”, the other “Two of the seven”, of one group.',
      quoted: ['every one', 'Two of the seven'],
    },
    {
      shows: 'a state with its preposition turned round',
      documents: [
        { text: 'All three lifts at the infirmary were in service on Monday.' },
        { text: 'One of the lifts at the infirmary was out of service on Monday.' },
      ],
      message: 'One place says “All”, the other “One of the lifts”, of one group.',
      quoted: ['All', 'One of the lifts'],
    },
    {
      shows: 'some that outlasted what every one kept to',
      documents: [
        { text: 'Every complaint was answered within a week.' },
        { text: 'One complaint in four was still unanswered after a month.' },
      ],
      message: 'One place says “Every”, the other “One complaint in four”, of one group.',
      quoted: ['Every', 'One complaint in four'],
    },
    {
      shows: 'most of those who came, and a share of them',
      documents: [
        { text: 'The great majority of those who answered want the weir to come down. Tea was served.' },
        { text: 'Of the anglers who answered, only three in ten wanted the weir down. It rained.' },
      ],
      message: 'One place says “The great majority”, the other “three in ten”, of one group.',
      quoted: ['The great majority', 'three in ten'],
    },
    {
      shows: 'none against a count, in another verb',
      documents: [
        { text: 'No owlets fledged from the barn at Corrie this spring. Tea was served.' },
        { text: 'Four barn owlets took wing at Corrie this spring. It rained.' },
      ],
      message: 'One place says “No”, the other “Four barn owlets”, of one group.',
      quoted: ['No', 'Four barn owlets'],
    },
    {
      shows: 'none against a count',
      documents: [{ text: 'None of the wards will close.' }, { text: 'Two wards will close in April 2014.' }],
      message: 'One place says “None”, the other “Two wards”, of one group.',
      quoted: ['None', 'Two wards'],
    },
    {
      shows: 'none, and some of one place',
      documents: [
        { text: 'No pupils were hurt in the crash. It was March.' },
        { text: 'Three pupils from Pell were hurt in the crash. It was cold.' },
      ],
      message: 'One place says “No”, the other “Three pupils”, of one group.',
      quoted: ['No', 'Three pupils'],
    },
    {
      shows: 'nobody hurt, and somebody dead',
      documents: [
        { text: 'There were no casualties in the derailment. It was March.' },
        { text: 'The derailment killed four people. It was cold.' },
      ],
      message: 'One place says “no”, the other “four people”, of one group.',
      quoted: ['no', 'four people'],
    },
    {
      shows: 'known things by their number, and one of them',
      documents: [
        { text: 'The three terms of the lease were met. It was cold.' },
        { text: 'Only one of the three terms of the lease was met. It was warm.' },
      ],
      message: 'One place says “three terms”, the other “one of the three terms”, of one group.',
      quoted: ['three terms', 'one of the three terms'],
    },
    {
      shows: 'all that work, and two that are out of order',
      documents: [
        { text: 'All five pumps work. It was cold.' },
        { text: 'Two of the pumps are out of order. It was warm.' },
      ],
      message: 'One place says “All”, the other “Two of the pumps”, of one group.',
      quoted: ['All', 'Two of the pumps'],
    },
  ],
  silent: [
    {
      shows: 'known things by their number, and something else of one of them',
      documents: [
        { text: 'The five pumps were bought in May. It was cold.' },
        { text: 'Two of the five pumps are out of order. It was warm.' },
      ],
    },
    {
      shows: 'a state of now, and one that is over',
      documents: [
        { text: 'Every pump works. It was cold.' },
        { text: 'Two pumps were out of order in March 2012. It was warm.' },
      ],
      savedBy: 'period',
    },
    {
      shows: 'hardly any, and a few',
      documents: [
        { text: 'Hardly any of the 40 pumps leaked in the frost. It rained.' },
        { text: 'Three of the 40 pumps leaked in the frost. Tea was served.' },
      ],
    },
    {
      shows: 'another harbour beside it',
      documents: [
        { text: 'Every boat in the harbour had been checked before the race. It rained.' },
        { text: 'Four boats in the next harbour had not been checked before the race. Tea was served.' },
      ],
      savedBy: 'scope',
    },
    {
      shows: 'for whom a part of it is open',
      documents: [
        { text: 'A third of the 18 acres at Velden will be a garden. It was March.' },
        { text: 'Six acres at Velden will be a garden, open to everybody. It was June.' },
      ],
    },
    {
      shows: 'nobody dead, and some hurt',
      documents: [
        { text: 'Nobody was killed in the fire at the glassworks. It was March.' },
        { text: 'Three workers were burned in the fire at the glassworks. It was cold.' },
      ],
    },
    {
      shows: 'nobody of one group hurt, and some of another',
      documents: [
        { text: 'There were no casualties among the crew of the tanker. It was March.' },
        { text: 'Four passengers of the ferry were injured when it hit the tanker. It was cold.' },
      ],
    },
    {
      shows: 'some who refused at first',
      documents: [
        { text: 'Two of the five crews refused to sign at first. It was wet.' },
        { text: 'All five crews had signed by the end of February. It was dry.' },
      ],
      savedBy: 'period',
    },
    {
      shows: 'nobody inside, and some who may have been outside',
      documents: [
        { text: 'Two porters were hurt. It was wet.' },
        { text: 'Nobody in the warehouse was hurt. It was dry.' },
      ],
    },
    {
      shows: 'two kinds of one group',
      documents: [
        { text: 'None of the full members opposed the sale of the field. It was dark.' },
        { text: 'Two of the junior members opposed the sale of the field. It was late.' },
      ],
    },
    {
      shows: 'a stage on the way',
      documents: [
        { text: 'The Corrie loan has been fully repaid. Tea was served.' },
        { text: 'Half of the Corrie loan was repaid by June. It rained.' },
      ],
    },
    {
      shows: 'things of two owners',
      documents: [
        { text: 'None of the council’s vans runs on diesel. They are new.' },
        { text: 'Six of the contractor’s vans run on diesel. They are old.' },
      ],
    },

    {
      shows: 'no more than the first days',
      documents: [
        { text: 'No train was cancelled in the first two days of the strike. It was wet.' },
        { text: 'Six trains were cancelled on 4 May 2013. It was dry.' },
      ],
      savedBy: 'period',
    },
    {
      shows: 'people beside whom something else is told',
      documents: [
        { text: 'The launch left the pier with three people aboard. It was wet.' },
        { text: 'Nobody aboard the launch wore a lifejacket. It was dry.' },
      ],
    },

    {
      shows: 'the shares of two owners',
      documents: [
        { text: 'Harbour Trust owns 80 per cent of the pier.' },
        { text: 'The cooperative owns a fifth of the pier.' },
      ],
    },
    {
      shows: 'two parts that make up the whole',
      documents: [
        { text: 'A fifth of the ferries to Corrie came in late in May. Tea was served.' },
        { text: 'Four in five ferries to Corrie kept to their times in May. It rained.' },
      ],
    },
    {
      shows: 'everyone else',
      documents: [
        { text: 'Crews under contract stay at the Corrie yard. Everyone else will go. Tea was served.' },
        { text: 'One man in three will stay at the Corrie yard under contract. It rained.' },
      ],
    },
    {
      shows: 'things put to two uses',
      documents: [
        { text: 'None of the grant was spent on salaries.' },
        { text: 'A tenth of the grant was spent on rent.' },
      ],
    },
    {
      shows: 'a shorter wait than the one that nobody had',
      documents: [
        { text: 'No patient waited more than four hours.' },
        { text: 'Thirty patients waited more than two hours.' },
      ],
    },
    {
      shows: 'those who spoke, and those who voted',
      documents: [
        { text: 'Every councillor who spoke was against the scheme.' },
        { text: 'Nine councillors voted for the scheme.' },
      ],
    },
    {
      shows: 'what is to come, and what was done before',
      documents: [
        { text: 'No trees will be felled.', published: '2014-06-10' },
        { text: 'Some 60 trees were felled along the lane in 1987.', published: '2014-06-11' },
      ],
      savedBy: 'period',
    },
    {
      shows: 'two rates, which are no shares of a group',
      documents: [
        { text: 'Unemployment in the valley is 8 per cent.' },
        { text: 'Unemployment is 6 per cent.' },
      ],
    },
    {
      shows: 'a count that is "hundreds"',
      documents: [
        { text: 'Hundreds of posts will be deleted.' },
        { text: 'The proposals delete 410 posts.' },
      ],
    },
    {
      shows: 'other things of the same kind of number',
      documents: [
        { text: 'All of the wards will stay open.' },
        { text: 'Two clinics will close in April 2014.' },
      ],
    },
    {
      shows: 'all of them, and so most of them',
      documents: [
        { text: 'All of the wards will stay open.' },
        { text: 'Most of the wards will stay open.' },
      ],
    },
    {
      shows: 'asked in two towns',
      documents: [
        { text: 'In Ely half of those questioned wanted the tram. It was May.' },
        { text: 'In Norwich only a fifth of those questioned wanted the tram. It was June.' },
      ],
    },
    {
      shows: 'what a spokesman foresaw, and what came of it',
      documents: [
        { text: 'A spokesman for the pier said that all concerts would go ahead. It was dry.' },
        { text: 'Two of the concerts were called off by the pier. It was wet.' },
      ],
    },
    {
      shows: 'none from one place, and others',
      documents: [
        { text: 'None of the boats from Pell was lost in the gale. It was March.' },
        { text: 'Four boats were lost in the gale. It was cold.' },
      ],
      savedBy: 'scope',
    },
    {
      shows: 'none in one of two crashes',
      documents: [
        { text: 'No pupils were hurt in the second crash. It was March.' },
        { text: 'Three pupils were hurt in the two crashes. It was cold.' },
      ],
      savedBy: 'scope',
    },
    {
      shows: 'all of one kind',
      documents: [
        { text: 'All adult members voted. It was March.' },
        { text: 'Six members did not vote. It was cold.' },
      ],
      savedBy: 'scope',
    },
  ],
};
