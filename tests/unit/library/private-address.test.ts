import { expect, test } from 'vitest';
import { isPrivateHost } from '../../../src/library/private-address.ts';

const host = (address: string): string => new URL(`http://${address}/`).hostname;

test.each([
  'localhost',
  'a.localhost',
  'printer',
  'nas.local',
  'router.home.arpa',
  'wiki.internal',
  '127.0.0.1',
  '127.1',
  '2130706433',
  '0x7f.1',
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '100.127.255.255',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '224.0.0.1',
  '255.255.255.255',
  '[::1]',
  '[::]',
  '[fc00::1]',
  '[fd12:3456::1]',
  '[fe80::1]',
  '[ff02::1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:10.0.0.1]',
  '[64:ff9b::192.168.0.1]',
])('%s is private', (address) => expect(isPrivateHost(host(address))).toBe(true));

test.each([
  'example.org',
  'local.example.org',
  'localhost.example.org',
  '1.1.1.1',
  '100.63.0.1',
  '100.128.0.1',
  '169.253.0.1',
  '172.15.0.1',
  '172.32.0.1',
  '192.167.1.1',
  '193.168.1.1',
  '11.0.0.1',
  '[2606:4700::1111]',
  '[::ffff:1.1.1.1]',
  '[2001:db8::fc00]',
])('%s is public', (address) => expect(isPrivateHost(host(address))).toBe(false));
