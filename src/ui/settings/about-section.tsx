import { i18n } from '../../browser/i18n.ts';

/** Which version this is, and the ways to what has changed in it and to the first steps. */
export function AboutSection({ version }: { version: string }) {
  return (
    <section aria-labelledby="about-title">
      <h2 id="about-title">{i18n.t('aboutTitle')}</h2>
      <p class="lead">{i18n.t('aboutVersion', [version])}</p>
      <a class="secondary to-storage" href="/library.html#news" target="_blank" rel="noopener">
        {i18n.t('newsTitle')}
      </a>{' '}
      <a class="secondary to-storage" href="/welcome.html" target="_blank" rel="noopener">
        {i18n.t('aboutWelcome')}
      </a>
    </section>
  );
}
