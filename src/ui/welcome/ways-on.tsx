import { i18n } from '../../browser/i18n.ts';

/** Where to go on from here: pages of the extension, in this tab. */
export function WaysOn() {
  const ways = [
    { href: '/library.html', name: i18n.t('library'), hint: i18n.t('welcomeNextLibrary') },
    { href: '/library.html#import', name: i18n.t('welcomeNextImport'), hint: i18n.t('welcomeNextImportDo') },
    { href: '/options.html', name: i18n.t('settings'), hint: i18n.t('welcomeNextSettings') },
  ];
  return (
    <section class="ways-on" aria-labelledby="next-title">
      <h2 id="next-title">{i18n.t('welcomeNext')}</h2>
      <ul>
        {ways.map(({ href, name, hint }) => (
          <li key={href}>
            <a href={href}>{name}</a>
            <p>{hint}</p>
          </li>
        ))}
      </ul>
      <p class="hint">{i18n.t('welcomeAgain')}</p>
    </section>
  );
}
