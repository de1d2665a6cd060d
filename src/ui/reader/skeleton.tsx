import { i18n } from '#i18n';

/** What stands where an article will be. Its style lets it appear after 150 ms only: most pages are read by then. */
export function Skeleton() {
  return (
    <div class="skeleton" role="status">
      <h1 class="unseen">{i18n.t('loading')}</h1>
      <i class="s-origin" />
      <i class="s-title" />
      <i class="s-title s-short" />
      <i class="s-by" />
      <i class="s-picture" />
      <i />
      <i />
      <i />
      <i class="s-short" />
    </div>
  );
}
