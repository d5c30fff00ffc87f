import { describe, expect, test } from 'vitest';
import {
  hasKeptReading,
  keepReading,
  takeKeptReading,
} from '../../src/workspace/readingStorage.ts';
import { listSetAside, removeSetAside } from '../../src/workspace/setAside.ts';
import { savedTheme } from '../../src/workspace/theme.ts';
import { refuseStorage, stubStorage } from './storage.ts';

const KEY = 'areacheck-report';
const REPORT = { text: 'It burned 40 acres.', publishedOn: '', outlet: '', title: '', url: '' };
const READING = {
  isOpen: true,
  report: REPORT,
  draft: null,
  selectedKey: null,
  dismissed: [],
  corrections: {},
  confirmed: [],
};
const WHOLE = JSON.stringify({ version: 2, ...READING });
const DAMAGED = WHOLE.slice(0, -9);
const PARTLY = JSON.stringify({ version: 2, ...READING, draft: 5 });
const NEWER = JSON.stringify({ version: 3, ...READING, report: { words: REPORT.text } });

describe('what an earlier visit kept and cannot be read', () => {
  test.each([
    ['damaged', DAMAGED],
    ['newer', NEWER],
  ])('if it is %s, is moved aside as it was and outlasts the next report', (problem, json) => {
    stubStorage({ [KEY]: json });
    expect(takeKeptReading()).toEqual({ found: null, left: null });
    expect(hasKeptReading()).toBe(false);
    expect(keepReading(READING)).toBeNull();
    expect(listSetAside()).toEqual([{ key: `${KEY}-damaged-1`, text: json, problem }]);
  });

  test('in part, is opened for the rest, and the whole set aside once', () => {
    stubStorage({ [KEY]: PARTLY });
    for (const visit of [1, 2]) {
      const { found, left } = takeKeptReading();
      expect([visit, found?.report, left]).toEqual([visit, REPORT, null]);
    }
    keepReading(READING);
    expect(listSetAside()).toEqual([{ key: `${KEY}-damaged-1`, text: PARTLY, problem: 'partly' }]);
  });

  test('is deleted only by a person', () => {
    const items = stubStorage({ [KEY]: DAMAGED, 'areacheck-theme': 'dark' });
    takeKeptReading();
    removeSetAside(listSetAside()[0]);
    expect([...items.keys()]).toEqual(['areacheck-theme']);
  });

  test('stays where it is when five are set aside already', () => {
    const old = Array.from({ length: 5 }, (_, i) => [`${KEY}-damaged-${i + 1}`, `${i}`]);
    const items = stubStorage({ ...Object.fromEntries(old), [KEY]: DAMAGED });
    expect(takeKeptReading().left).toEqual({ key: KEY, text: DAMAGED, problem: 'damaged' });
    expect(items.get(KEY)).toBe(DAMAGED);
    expect(items.size).toBe(6);
  });

  test('stays where it is when it is too long to be set aside', () => {
    const long = DAMAGED + 'x'.repeat(2_000_000);
    const items = stubStorage({ [KEY]: long });
    expect(takeKeptReading().left?.text).toBe(long);
    expect(items.get(KEY)).toBe(long);
  });

  test.each([
    ['damaged', DAMAGED],
    ['partly', PARTLY],
  ])('if it is %s, stays where it is when the browser has no room', (problem, json) => {
    const items = stubStorage({ [KEY]: json }, KEY.length + json.length);
    expect(takeKeptReading().left).toEqual({ key: KEY, text: json, problem });
    expect([...items]).toEqual([[KEY, json]]);
  });

  test('needs no second room to be moved', () => {
    const items = stubStorage({ [KEY]: DAMAGED }, `${KEY}-damaged-1`.length + DAMAGED.length);
    expect(takeKeptReading().left).toBeNull();
    expect([...items]).toEqual([[`${KEY}-damaged-1`, DAMAGED]]);
  });

  test('takes the number behind the last one', () => {
    const items = stubStorage({ [`${KEY}-damaged-3`]: 'old', [KEY]: DAMAGED });
    takeKeptReading();
    expect(items.get(`${KEY}-damaged-4`)).toBe(DAMAGED);
  });
});

describe('a browser that keeps nothing', () => {
  test('has nothing to bring back, and says that it keeps nothing', () => {
    refuseStorage();
    expect(hasKeptReading()).toBe(false);
    expect(takeKeptReading()).toEqual({ found: null, left: null });
    expect(listSetAside()).toEqual([]);
    expect(keepReading(READING)).toEqual({ what: 'report', why: 'keeps-nothing' });
    expect(savedTheme()).toBe('system');
  });

  test('or has no room left, says so and keeps what it has', () => {
    const items = stubStorage({ other: 'x' }, 20);
    expect(keepReading(READING)).toEqual({ what: 'report', why: 'no-room' });
    expect([...items]).toEqual([['other', 'x']]);
  });
});

describe('what is not kept', () => {
  const long = { ...REPORT, text: 'x'.repeat(2_000_000) };

  test('of a short report with a long draft is the draft', () => {
    const items = stubStorage({});
    expect(keepReading({ ...READING, draft: long })).toEqual({ what: 'draft', why: 'too-long' });
    expect(items.get(KEY)).toBe(WHOLE);
  });

  test('of a draft that there is no room for is the draft', () => {
    const draft = { ...REPORT, text: 'y'.repeat(1000) };
    stubStorage({}, 600);
    expect(keepReading({ ...READING, draft })).toEqual({ what: 'draft', why: 'no-room' });
  });

  test('of a long report is the report', () => {
    stubStorage({});
    expect(keepReading({ ...READING, report: long })).toEqual({ what: 'report', why: 'too-long' });
  });
});

describe('a report that another tab has kept in the meantime', () => {
  const NOTHING = { ...READING, isOpen: false, report: null };
  const draft = { ...REPORT, text: 'Typed elsewhere.' };

  test('outlasts what was set aside here before', () => {
    const items = stubStorage({ [KEY]: DAMAGED });
    takeKeptReading();
    items.set(KEY, WHOLE);
    expect(keepReading(NOTHING)).toBeNull();
    expect(items.get(KEY)).toBe(WHOLE);
  });

  test('outlasts the deletion of what stood there', () => {
    const items = stubStorage({ [KEY]: WHOLE });
    removeSetAside({ key: KEY, text: DAMAGED, problem: 'damaged' });
    expect(items.get(KEY)).toBe(WHOLE);
  });

  test('stays when a draft is typed here', () => {
    const items = stubStorage({});
    takeKeptReading();
    items.set(KEY, WHOLE);
    expect(keepReading({ ...NOTHING, draft })).toBeNull();
    expect(JSON.parse(items.get(KEY)!)).toEqual({ ...JSON.parse(WHOLE), draft });
  });

  test('is not taken for a draft of this tab, which goes when it is emptied', () => {
    const items = stubStorage({});
    keepReading({ ...NOTHING, draft });
    keepReading(NOTHING);
    expect([...items]).toEqual([]);
  });
});

test('a theme that is none is the system’s', () => {
  stubStorage({ 'areacheck-theme': 'purple' });
  expect(savedTheme()).toBe('system');
});
