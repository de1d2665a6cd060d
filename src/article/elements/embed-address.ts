/** What a player on a page leads to when it is opened by itself. Each knows the addresses of one platform. */
type Opened = (url: URL) => string | null;

const path = (pattern: RegExp, to: (...parts: string[]) => string): Opened => {
  return (url) => {
    const found = pattern.exec(url.pathname);
    return found ? to(...found.slice(1).map((part) => part ?? '')) : null;
  };
};

/** Addresses of players by platform, from the platforms' own embed codes. `null`: the player's address is the best there is. */
const PLATFORMS: readonly [host: RegExp, opened: Opened | null][] = [
  [/^(?:www\.)?youtube(?:-nocookie)?\.com$|^m\.youtube\.com$/, openYouTube],
  [/^youtu\.be$/, null],
  [
    /^player\.vimeo\.com$/,
    (url) => {
      const id = /^\/video\/(\d+)/.exec(url.pathname)?.[1];
      const key = url.searchParams.get('h');
      return id ? `https://vimeo.com/${id}${key ? `/${key}` : ''}` : null;
    },
  ],
  [
    /^(?:www|geo)\.dailymotion\.com$/,
    (url) => {
      const id = /^\/embed\/video\/(\w+)/.exec(url.pathname)?.[1] ?? url.searchParams.get('video');
      return id ? `https://www.dailymotion.com/video/${id}` : null;
    },
  ],
  [
    /^platform\.(?:twitter|x)\.com$/,
    (url) => (url.searchParams.get('id') ? `https://x.com/i/status/${url.searchParams.get('id')}` : null),
  ],
  [
    /^www\.instagram\.com$/,
    path(/^(\/(?:[\w.]+\/)?(?:p|reel|tv)\/[\w-]+)/, (post) => `https://www.instagram.com${post}/`),
  ],
  [/^www\.tiktok\.com$/, null],
  [/^www\.facebook\.com$/, (url) => url.searchParams.get('href')],
  [
    /^embed\.bsky\.app$/,
    path(
      /^\/embed\/([^/]+)\/app\.bsky\.feed\.post\/(\w+)/,
      (who, post) => `https://bsky.app/profile/${who}/post/${post}`,
    ),
  ],
  [/^(?:embed\.reddit|www\.redditmedia)\.com$/, path(/^(\/(?:r|user)\/.+)/, (post) => `https://www.reddit.com${post}`)],
  [/^open\.spotify\.com$/, path(/^\/embed(?:-podcast)?(\/.+)/, (thing) => `https://open.spotify.com${thing}`)],
  [
    /^w\.soundcloud\.com$/,
    (url) => {
      const thing = url.searchParams.get('url') ?? '';
      return thing.startsWith('https://soundcloud.com/') ? thing : null;
    },
  ],
  [/^embed\.(?:podcasts|music)\.apple\.com$/, (url) => `https://${url.host.slice('embed.'.length)}${url.pathname}`],
  [
    /^player\.twitch\.tv$/,
    (url) => {
      const video = url.searchParams.get('video');
      const channel = url.searchParams.get('channel');
      return video
        ? `https://www.twitch.tv/videos/${video.replace(/^v/, '')}`
        : channel
          ? `https://www.twitch.tv/${channel}`
          : null;
    },
  ],
  [/^embed(?:-ssl)?\.ted\.com$/, (url) => `https://www.ted.com${url.pathname.replace(/\.html$/, '')}`],
  [
    /^player\.bilibili\.com$/,
    (url) => (url.searchParams.get('bvid') ? `https://www.bilibili.com/video/${url.searchParams.get('bvid')}` : null),
  ],
  [/^archive\.org$/, path(/^\/embed\/([^/]+)/, (item) => `https://archive.org/details/${item}`)],
  [
    /^codepen\.io$/,
    path(/^\/([\w-]+)\/embed\/(?:preview\/)?(\w+)/, (who, pen) => `https://codepen.io/${who}/pen/${pen}`),
  ],
  [/^streamable\.com$/, path(/^\/[eo]\/(\w+)/, (film) => `https://streamable.com/${film}`)],
  [/^www\.loom\.com$/, path(/^\/embed\/(\w+)/, (film) => `https://www.loom.com/share/${film}`)],
  [/^giphy\.com$/, path(/^\/embed\/(\w+)/, (gif) => `https://giphy.com/gifs/${gif}`)],
  [
    /^(?:flo\.uri\.sh|public\.flourish\.studio)$/,
    path(/^\/(visualisation|story)\/(\d+)/, (kind, id) => `https://public.flourish.studio/${kind}/${id}/`),
  ],
  [
    new RegExp(
      '(?:^|\\.)(?:datawrapper\\.dwcdn\\.net|infogram\\.com|ourworldindata\\.org|documentcloud\\.org|upload\\.wikimedia\\.org|commons\\.wikimedia\\.org|' +
        'v\\.qq\\.com|nicovideo\\.jp|rumble\\.com|odysee\\.com|bitchute\\.com|players\\.brightcove\\.net|jwplayer\\.com|jwplatform\\.com|' +
        'wistia\\.(?:com|net)|kaltura\\.com|omny\\.fm|megaphone\\.fm|buzzsprout\\.com|simplecast\\.com|art19\\.com|acast\\.com|libsyn\\.com|captivate\\.fm|' +
        'transistor\\.fm|spreaker\\.com|podbean\\.com|anchor\\.fm|deezer\\.com|tidal\\.com|mixcloud\\.com|bandcamp\\.com|audioboom\\.com|' +
        'ivoox\\.com|podigee\\.io|player\\.podigee-cdn\\.net|vk\\.com|rutube\\.ru|arte\\.tv|coub\\.com|jsfiddle\\.net|codesandbox\\.io|stackblitz\\.com|' +
        'observablehq\\.com|sketchfab\\.com|slideshare\\.net|speakerdeck\\.com|scribd\\.com|issuu\\.com|geogebra\\.org|desmos\\.com)$',
    ),
    null,
  ],
];

/** Of these platforms some frames are no things to look at. */
const NO_THING =
  /^\/plugins\/(?:like|page|share|comments|follow|send|group|likebox)|^\/(?:share|follow|widgets?\/follow)|^\/embed\/?$/i;

/** Frames of no platform that is known: what is played has `embed` or `player` as a step of its address. */
const PLAYER_PATH = /\/(?:embed|embeds|player|players|videoplayer|iframe-?player)(?:[/._-]|$)/i;
const NO_PLAYER =
  /(?:^|\.)(?:disqus\.com|google\.com|gstatic\.com|recaptcha\.net|doubleclick\.net|googlesyndication\.com|googletagmanager\.com|amazon-adsystem\.com|taboola\.com|outbrain\.com|substack\.com|typeform\.com|hsforms\.com|stripe\.com|addthis\.com|sharethis\.com)$/;

function openYouTube(url: URL): string | null {
  const list = url.searchParams.get('list');
  const id = /^\/(?:embed|v|shorts|live)\/([\w-]{6,20})/.exec(url.pathname)?.[1];
  if (id && id !== 'videoseries') {
    const start = /^\d{1,6}$/.exec(url.searchParams.get('start') ?? '')?.[0];
    return `https://www.youtube.com/watch?v=${id}${start ? `&t=${start}` : ''}`;
  }
  return list ? `https://www.youtube.com/playlist?list=${encodeURIComponent(list)}` : null;
}

/** Mastodon's servers have any name; their posts have addresses of this shape. */
const FEDIVERSE_POST = /^(\/@[\w.-]+(?:@[\w.-]+)?\/\d+)\/embed$/;

/**
 * Where a frame's film, post, piece of music or chart stands by itself, or null where the frame is none of that as far as its address tells.
 * `plays`: the page lets the frame fill the screen, as films are.
 */
export function embedAddress(address: string, plays: boolean): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || NO_THING.test(url.pathname)) return null;
  for (const [host, opened] of PLATFORMS) {
    if (!host.test(url.hostname)) continue;
    const own = opened?.(url) ?? url.href;
    return URL.canParse(own) && /^https?:$/.test(new URL(own).protocol) ? own : url.href;
  }
  const post = FEDIVERSE_POST.exec(url.pathname);
  if (post) return url.origin + post[1];
  if (NO_PLAYER.test(url.hostname)) return null;
  return plays || PLAYER_PATH.test(url.pathname) ? url.href : null;
}
