import { expect, test } from 'vitest';
import { addressKey } from '../../../src/import/same-address.ts';

const KEY = addressKey('https://example.org/story');

test.each([
  'http://example.org/story',
  'https://www.example.org/story',
  'https://EXAMPLE.org:443/story/',
  'https://example.org/story//',
  'https://example.org/story#comments',
  'https://example.org/story#:~:text=words',
  'https://example.org/story?',
  'https://example.org/story?utm_source=a&utm_medium=b&fbclid=c&gclid=d',
  'http://example.org:80/story?mc_cid=1',
])('%s is the same', (url) => expect(addressKey(url)).toBe(KEY));

test.each([
  'https://example.org/Story',
  'https://m.example.org/story',
  'https://example.org/story/2',
  'https://example.org/story?id=1',
  'https://example.org/story?ref=front',
  'https://example.org:8080/story',
  'https://example.org/story.html',
  'https://example.org/story#/2',
  'https://example.org/story#!two',
  'https://www.org/story',
])('%s is another', (url) => expect(addressKey(url)).not.toBe(KEY));

test('what is asked for keeps its order and its letters', () => {
  expect(addressKey('https://example.org/?b=X&utm_id=7&a=y')).toBe('//example.org?b=X&a=y');
  expect(addressKey('https://www.org/story')).toBe('//www.org/story');
});

test('what is no address is its own key', () => expect(addressKey('no address')).toBe('no address'));
