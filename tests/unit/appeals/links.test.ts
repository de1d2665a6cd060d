import { describe, expect, it } from 'vitest';
import { leadOf } from '../../../src/appeals/links.ts';

describe('leadOf', () => {
  it('knows ways to give, join and subscribe by their addresses', () => {
    expect(leadOf('https://paper.example/donate')).toBe('donate');
    expect(leadOf('https://paper.example/abo/probe')).toBe('subscribe');
    expect(leadOf('https://paper.example/newsletter')).toBe('newsletter');
    expect(leadOf('https://www.paypal.com/x')).toBe('donate');
    expect(leadOf('https://paper.example/2024/05/a-mill-burns')).toBeUndefined();
  });

  it('tells posts, films and photos, which articles quote, from channels to follow', () => {
    const posts = [
      'twitter.com/Paper_Boat/status/1522266202730639361',
      'x.com/paper/status/15',
      'www.facebook.com/paper/posts/77',
      'www.instagram.com/p/Ab1Cd2Ef3/',
      'www.youtube.com/watch',
      'www.tiktok.com/@paper/video/7',
      't.me/paper/4711',
      'www.linkedin.com/company/paper/jobs/',
      'bsky.app/profile/paper.example/post/3k',
    ];
    for (const post of posts) expect(leadOf(`https://${post}`), post).toBeUndefined();
    const channels = ['twitter.com/paper', 'www.facebook.com/paper.example', 'www.youtube.com/@paper', 't.me/paper'];
    for (const channel of channels) expect(leadOf(`https://${channel}`), channel).toBe('follow');
    expect(leadOf('https://www.facebook.com/sharer/sharer.php')).toBe('follow');
  });

  it('takes a single letter on a service for something to read, and the service for a way to subscribe', () => {
    expect(leadOf('https://harbour.substack.com/p/the-lock-keepers')).toBeUndefined();
    expect(leadOf('https://harbour.beehiiv.com/p/the-lock-keepers')).toBeUndefined();
    expect(leadOf('https://harbour.substack.com/')).toBe('newsletter');
    expect(leadOf('https://harbour.substack.com/subscribe')).toBe('newsletter');
  });

  it('takes past letters for something to read', () => {
    for (const path of ['newsletter-archive', 'newsletters/archive/12', 'newsletter/archiv', 'boletin/archivo'])
      expect(leadOf(`https://paper.example/${path}`)).toBeUndefined();
    expect(leadOf('https://paper.example/newsletter/architects')).toBe('newsletter');
  });
});
