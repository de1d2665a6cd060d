/** Lines of one site, from such as hardly ask to such as plainly do: some of them are always near the border. */
export const STANDING = [
  'A letter about the sea comes to subscribers of the Courier on Fridays.',
  'Our maps of the reefs are drawn with the support of the harbour office.',
  'The Courier thanks its readers for their support of the school on the hill.',
  'Your donation to the lifeboat can be left at the harbour office, in the box by the door.',
  'You can support the school on the hill at the harbour office.',
  'Your donation to the school on the hill goes to the roof, and to the stove of the reading room.',
  'Whoever wants to donate to the lifeboat finds the box at the harbour office.',
  'Give what you can for the lifeboat, the sign at the harbour office says.',
  'Your subscription to the tide table ends with the year, the harbour office tells its readers.',
  'Subscribe to the tide table at the harbour office, and it comes with the mail.',
  'Donations for the lifeboat are taken at the harbour office on Fridays.',
  'Your gift for the harbour choir is kept at the harbour office until the feast.',
  'Become a member of the lifeboat at the harbour office on Fridays.',
  'Support the lifeboat: the harbour office takes donations on Fridays.',
];

/** An article whose own paragraphs are like no other's, with the standing lines between them. */
export function norrholmArticle(name: string): string {
  const own = (at: number) =>
    `<p>On day ${at} of the ${name} the ferry of Norrholm left at six with ${name} and forty crates of herring on board, and came back at noon with the mail, a doctor for the school on the hill, and a letter from the yard that had been on its way since the ${name} of the year before last.</p>`;
  const body = STANDING.map((line, at) => `${own(at)}${own(at + 100)}<p>${line}</p>`).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The ${name} of Norrholm</title><meta property="og:type" content="article"><meta property="og:site_name" content="The Norrholm Courier"></head><body><main><article><h1>The ${name} of Norrholm</h1>${body}${own(900)}${own(901)}</article></main></body></html>`;
}
