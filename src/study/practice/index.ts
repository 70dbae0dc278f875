/** What other rooms may use of practice. */
export { addressOf, readAddress, type Known, type Read, type Trouble } from './address.ts';
export { itemsOf, matchesOf, type PracticeItem } from './choose.ts';
export { diagnosticOf, placedBy, type Placed, type PlacedBy } from './diagnostic.ts';
export { pastOf, type Past, type Told } from './past.ts';
export { FILTERS, FURTHEST, isPersonal, limitOf, LONGEST, ORDERS, PACES, PLAIN_WISH, type Only, type Order, type Reveal, type Wish } from './wish.ts';
