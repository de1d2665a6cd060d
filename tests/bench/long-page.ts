/** What a section says, numbered so that no two are the same text. */
const SENTENCES = [
  'The ferry left the harbour at number NN of the old timetable, an hour late, and nobody on the pier could say why.',
  'Along the shore the boats of the winter fleet lay with their keels up, NN of them, painted in the colours of their owners.',
  'People here count the years by the ice: NN was the last on which a horse could walk to the island and back.',
  'The keeper of the light wrote it all down in a book of NN pages, and his daughter has gone on with it since.',
  'What the book does not say is who paid for the oil, though for NN months the lamp burnt every night.',
];

/** Appeals, links and lists stand in every so many sections, as on a page whose editors put them between its parts. */
const APPEAL_EVERY = 6;

function section(number: number): string {
  const say = (shift: number) =>
    SENTENCES.map((_sentence, i) =>
      SENTENCES[(i + shift) % SENTENCES.length]?.replace('NN', String(7 * number + i)),
    ).join(' ');
  const appeal =
    number % APPEAL_EVERY === 0
      ? '<aside class="support"><p>Our paper lives on what its readers give. If you can, please <a href="/donate">support us with a gift today</a>.</p></aside>'
      : '';
  return `<section><h2>Part ${number} of the crossing</h2><p>${say(0)}</p><figure><img src="/p/${number}.jpg" width="800" height="500" alt=""><figcaption>Boat ${number}</figcaption></figure>
<p>${say(2)} <a href="/log/${number}">The log of that day</a> is kept in the <em>town hall</em>.</p>${appeal}
<ul><li>Knots: ${number}</li><li>Passengers aboard that night: ${3 * number}</li></ul></section>`;
}

/** Sections of the page at 1×: about 22,000 letters, as a long article has them. */
const SECTIONS = 16;

/** A page written for timing, so many times as long as a long article. */
export function longPage(times: number): string {
  const sections = Array.from({ length: SECTIONS * times }, (_none, i) => section(i + 1)).join('\n');
  const menu = Array.from({ length: 20 }, (_none, i) => `<li><a href="/s/${i}">Section ${i}</a></li>`).join('');
  return `<!doctype html><html lang="en"><head><title>The crossing | Harbour Post</title></head><body><header><nav><ul>${menu}</ul></nav></header>
<main><article><h1>The crossing</h1><p class="byline">By Ines Calder</p>${sections}</article></main>
<footer><p>Harbour Post</p><form><label>Sign up for our newsletter <input type="email"></label><button>Sign up</button></form></footer></body></html>`;
}
