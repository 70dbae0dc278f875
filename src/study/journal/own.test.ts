import { describe, expect, it } from 'vitest';
import { anchorsOf, bookmarks, chaptersRead, checkpointsReached, findAnchor, isNewPlace, lastPlace, notes, readRecords, parseEvent, type JournalEvent } from './index.ts';
import { shuffled } from '../shuffle.ts';

const page = 'learn/tides.html';
const anchor = { section: 'rule', hash: 'h1', ordinal: 0 };

function stamp(at: number, id = `e${String(at)}`): { v: 1; id: string; at: number } {
  return { v: 1, id, at };
}

const events: JournalEvent[] = [
  { ...stamp(1), kind: 'place', page, section: 'rule', heading: 'The rule' },
  { ...stamp(2), kind: 'bookmark', page, section: 'rule', heading: 'The rule', on: true },
  { ...stamp(3), kind: 'bookmark', page, section: 'use', heading: 'Its use', on: true },
  { ...stamp(4), kind: 'bookmark', page, section: 'rule', heading: 'The rule', on: false },
  { ...stamp(5), kind: 'read', chapter: 'tides', on: true },
  { ...stamp(6), kind: 'read', chapter: 'log', on: true },
  { ...stamp(7), kind: 'read', chapter: 'log', on: false },
  { ...stamp(8), kind: 'note', page, anchor, quote: 'The tide', text: 'first' },
  { ...stamp(9), kind: 'note', page, anchor, quote: 'The tide', text: 'second' },
  { ...stamp(9, 'f9'), kind: 'note', page, anchor: { ...anchor, ordinal: 1 }, quote: 'The tide', text: 'twin' },
  { ...stamp(9, 'g9'), kind: 'checkpoint', lab: 'passage', checkpoint: 'heights', on: true },
  { ...stamp(10, 'g10'), kind: 'checkpoint', lab: 'passage', checkpoint: 'course', on: true },
  { ...stamp(11, 'g11'), kind: 'checkpoint', lab: 'passage', checkpoint: 'heights', on: false },
  { ...stamp(12, 'g12'), kind: 'checkpoint', lab: 'other', checkpoint: 'leave', on: true },
  { ...stamp(10), kind: 'place', page, section: 'use', heading: 'Its use' },
];

describe('what a reader wrote into the book', () => {
  it('is what was said last', () => {
    expect(bookmarks(events).map(({ section }) => section)).toEqual(['use']);
    expect([...chaptersRead(events)]).toEqual(['tides']);
    expect(notes(events).map(({ text }) => text)).toEqual(['second', 'twin']);
    expect([...checkpointsReached(events, 'passage')]).toEqual(['course']);
    expect([...checkpointsReached(events, 'other')]).toEqual(['leave']);
    expect(lastPlace(events)?.section).toBe('use');
    expect(lastPlace([])).toBeUndefined();
  });

  it('takes a note away that was emptied', () => {
    expect(notes([...events, { ...stamp(11), kind: 'note', page, anchor, quote: '', text: '' }]).map(({ text }) => text)).toEqual(['twin']);
  });

  it('reads alike in whatever order two devices are joined', () => {
    const own = (all: readonly unknown[]): unknown => {
      const read = readRecords(all, parseEvent).events;
      return [bookmarks(read), [...chaptersRead(read)], [...checkpointsReached(read, 'passage')], notes(read), lastPlace(read)];
    };
    for (let seed = 0; seed < 50; seed += 1) expect(own(shuffled(events, String(seed), 'journal'))).toEqual(own(events));
  });
});

describe('isNewPlace', () => {
  it('does not flood the journal: another section at once, the same one after a minute', () => {
    const last = lastPlace(events);
    expect(isNewPlace(undefined, { page, section: 'use', at: 0 })).toBe(true);
    expect(isNewPlace(last, { page, section: 'rule', at: 11 })).toBe(true);
    expect(isNewPlace(last, { page: 'learn/log.html', section: 'use', at: 11 })).toBe(true);
    expect(isNewPlace(last, { page, section: 'use', at: 60_009 })).toBe(false);
    expect(isNewPlace(last, { page, section: 'use', at: 60_010 })).toBe(true);
  });
});

describe('the anchor of a paragraph', () => {
  const texts = [{ section: '', text: 'Lead' }, { section: 'rule', text: 'One  line' }, { section: 'rule', text: 'Twice' }, { section: 'rule', text: 'Other' }, { section: 'rule', text: 'Twice' }];
  const anchors = anchorsOf(texts);
  const at = (index: number): (typeof anchors)[number] => anchors[index] ?? anchor;

  it('counts within the section and overlooks blanks', () => {
    expect(anchors.map(({ ordinal }) => ordinal)).toEqual([0, 0, 1, 2, 3]);
    expect(anchorsOf([{ section: 'rule', text: ' One\nline ' }])).toEqual([at(1)]);
  });

  it('finds each paragraph, twins too', () => {
    expect(anchors.map((one) => findAnchor(anchors, one))).toEqual([0, 1, 2, 3, 4]);
  });

  it('survives paragraphs that are added, and moves with one to another section', () => {
    const edited = anchorsOf([{ section: 'rule', text: 'New' }, ...texts.slice(1, 3), { section: 'use', text: 'Other' }]);
    expect(findAnchor(edited, at(1))).toBe(1);
    expect(findAnchor(edited, at(3))).toBe(3);
  });

  it('is lost where the words have changed, rather than found in the wrong place', () => {
    expect(findAnchor(anchorsOf([{ section: 'rule', text: 'One line, edited' }]), at(1))).toBeUndefined();
  });
});
