import type { PhraseTable } from '../../src/phrases/table.ts';

/** What retext-equality does not know, or not in this form. */
export const phrases: PhraseTable = [
  { term: '(?<=, )(guys|ladies|gents|gentlemen|dudes)(?=,)', use: 'everyone' },
  { term: 'wheelchair-bound', use: 'uses a wheelchair' },
  { term: 'able-bodied', use: 'non-disabled' },
  {
    term: '(the )(disabled|handicapped|blind|deaf)(?= (and|who|can|need|are|should|must|will|may))',
    use: 'disabled people',
  },
  { term: 'the elderly', use: 'older people' },
  { term: '(man|men)-(hour|day)s?', use: 'hours of work' },
  { term: "(in )?layman'?s'? terms", use: 'in plain words' },
  { term: 'third[- ]world (country|countries)', use: 'the name of the country' },
  { term: '(fall|falls|fell|fallen) on deaf ears', use: 'be ignored' },
  { term: 'tone[- ]deaf', use: 'thoughtless' },
  { term: 'normal (people|person|customers?)', use: 'most people' },
  { term: 'gypped', use: 'short-changed' },
  {
    term: 'grandfather (you|him|her|them|it|this|these|your|the) (** )?(in|into|over|plan|plans|price|prices|rate|rates)',
    use: 'keep … on the old terms',
  },
  { term: '(crippled|crippling|cripples)', use: 'broken / severe' },
  { term: '(the )?(weaker|fairer) sex', use: 'women' },
  { term: '(woman|man)[- ]?splain(s|ed|ing)?', use: 'explain' },
  {
    term: "(i'm|i am|we're|we are|it's|you're|am|is) (so |a bit |a little |being )?(ocd|schizo|bipolar) about",
    use: 'careful about',
  },
  {
    term: '(delivery|repair|courier|cable|gas|parcel|maintenance) (man|guy|boy)',
    use: 'driver / technician',
  },
  { term: '(sales|it|tech|support|warehouse|billing) guys?', use: 'team' },
  {
    term: 'master[/-]slaves?|master (and|or) slaves?|slave (servers?|nodes?|devices?|drive|database|replica|units?)',
    use: 'primary and replica',
  },
  {
    term: '(each|every|any) (user|customer|member|person|passenger|guest|driver|employee|patient|client|owner|student|player|subscriber|tenant|agent|admin|traveller|visitor) ** (his|he|himself)(?! or)(?!/)',
    use: 'their',
  },
];
