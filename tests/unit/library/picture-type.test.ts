import { expect, test } from 'vitest';
import { pictureType } from '../../../src/library/picture-type.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

test.each([
  ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'image/png'],
  ['\xff\xd8\xff\xe0\0\x10JFIF', 'image/jpeg'],
  ['GIF89a\x01\0', 'image/gif'],
  ['GIF87a\x01\0', 'image/gif'],
  ['RIFF\x10\0\0\0WEBPVP8 ', 'image/webp'],
  ['\0\0\0\x20ftypavif\0\0\0\0avifmif1', 'image/avif'],
  ['\0\0\0\x20ftypmif1\0\0\0\0mif1avif', 'image/avif'],
  ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'],
  ['\xef\xbb\xbf<?xml version="1.0"?>\n<!-- drawn -->\n<!DOCTYPE svg PUBLIC "a" "b">\n<svg >', 'image/svg+xml'],
])('%j is %s', (start, type) => expect(pictureType(bytes(start))).toBe(type));

test.each([
  '',
  '<!DOCTYPE html><html><body><svg></svg>',
  '<html><svg>',
  '{"error":"no"}',
  'RIFF\x10\0\0\0WAVE',
  '\0\0\0\x20ftypmp42\0\0\0\0mp42isom',
  '\x89PNG',
  '%PDF-1.7',
  '<svgfoo>',
])('%j is no picture', (start) => expect(pictureType(bytes(start))).toBeNull());

test('a long run of what looks like comments is no picture, and ends', () => {
  expect(pictureType(bytes('<!---->'.repeat(5000)))).toBeNull();
  expect(pictureType(bytes('<!--'.repeat(5000)))).toBeNull();
});
