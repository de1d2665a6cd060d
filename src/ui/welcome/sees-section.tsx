import type { askedFor, Purpose } from '../../browser/asked-for.ts';
import { i18n } from '../../browser/i18n.ts';

/** What the extension asked the browser for. */
export type Asked = ReturnType<typeof askedFor>;

/** What is seen or done, and why. */
function words(purpose: Purpose): [what: string, why: string] {
  switch (purpose) {
    case 'pages':
      return [i18n.t('welcomeSeesPages'), i18n.t('welcomeSeesPagesWhy')];
    case 'room':
      return [i18n.t('welcomeSeesStorage'), i18n.t('welcomeSeesStorageWhy')];
    case 'menus':
      return [i18n.t('welcomeSeesMenus'), i18n.t('welcomeSeesMenusWhy')];
    case 'panel':
      return [i18n.t('welcomeSeesPanel'), i18n.t('welcomeSeesPanelWhy')];
    case 'work':
      return [i18n.t('welcomeSeesWork'), i18n.t('welcomeSeesWorkWhy')];
    case 'downloads':
      return [i18n.t('welcomeSeesDownloads'), i18n.t('welcomeSeesDownloadsWhy')];
  }
}

/** What the extension may see and do, in plain words, and what leaves the computer. */
export function SeesSection({ asked }: { asked: Asked }) {
  const told = asked.map((one) =>
    'purpose' in one ? words(one.purpose) : ([one.name, i18n.t('welcomeSeesOther')] as const),
  );
  return (
    <section class="sees" aria-labelledby="sees-title">
      <h2 id="sees-title">{i18n.t('welcomeSees')}</h2>
      <p class="lead">{i18n.t('welcomeSeesLead')}</p>
      <dl>
        {told.map(([what, why]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{why}</dd>
          </div>
        ))}
        <div class="leaves">
          <dt>{i18n.t('welcomeLeaves')}</dt>
          <dd>{i18n.t('welcomeLeavesDo')}</dd>
        </div>
      </dl>
    </section>
  );
}
