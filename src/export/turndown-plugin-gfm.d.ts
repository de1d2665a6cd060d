declare module '@joplin/turndown-plugin-gfm' {
  import type TurndownService from 'turndown';

  /** Tables, crossed-out text, task lists and code blocks as GitHub writes them. */
  export const gfm: TurndownService.Plugin;
}
