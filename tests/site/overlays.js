// Puts boxes over the page: `?show=donation,consent` at once, or later by `overlays.show('donation')`.
(() => {
  const texts = {
    donation: `<div class="shade"></div><div class="ask" role="dialog" aria-modal="true" aria-labelledby="ask-title" style="display: flex !important; flex-direction: column">
      <h2 id="ask-title">Before you read on</h2>
      <p>Our spring appeal ends on Sunday. Only one reader in fifty supports the Tidewater Gazette; if everyone who reads us gave £5, we could keep our court reporter for another year.</p>
      <p>Please donate today and help us keep local news free for all.</p>
      <p><a href="https://tidewater-gazette.example/donate">Donate now</a></p><button type="button" class="later">Maybe later</button></div>`,
    letter: `<div class="letter-slide" id="slide-in"><h3>The Gazette in your inbox</h3>
      <p>Sign up for our free weekly newsletter: the town’s news every Friday morning, delivered to your inbox. Unsubscribe at any time.</p>
      <form action="/newsletter"><label>E-mail <input type="email" name="email"></label> <button type="button">Sign up</button></form><button type="button" aria-label="Close">×</button></div>`,
    consent: `<div class="choice" role="dialog" aria-label="Privacy"><p>We and our 312 partners use cookies to measure how this page is read and to pay for our journalism. Support us by accepting all of them, or subscribe for £3 a month and read without.</p>
      <button type="button">Accept all</button> <button type="button">Settings</button></div>`,
    login: `<div class="door" role="dialog" aria-modal="true" aria-label="Log in"><h2>Log in</h2><p>Welcome back. Log in to comment, to manage your subscription and to support our journalism with a donation.</p>
      <form><label>E-mail <input type="email" autocomplete="username"></label> <label>Password <input type="password"></label> <button type="button">Log in</button></form></div>`,
    wall: `<div class="wall" role="dialog" aria-modal="true"><h2>Subscribe to continue reading</h2><p>You have read your three free articles this month. Subscribe to the Tidewater Gazette from £2 a week and read on without limits.</p>
      <p><a href="https://tidewater-gazette.example/subscribe">Subscribe now</a></p></div>`,
  };
  const lock = { class: () => document.documentElement.classList.add('locked'), pin: () => {
    document.body.style.top = `${-scrollY}px`;
    document.body.classList.add('pinned');
  } };
  const query = new URLSearchParams(location.search);
  const overlays = {
    shown: 0,
    show(name) {
      const holder = document.createElement('div');
      holder.className = 'holder';
      holder.innerHTML = texts[name];
      document.body.append(holder);
      overlays.shown += 1;
      if (name === 'donation') lock[query.get('lock') ?? 'class']();
      return holder;
    },
    // A page that does not take no for an answer: it looks, and brings its dialog back.
    insist() {
      let holder = overlays.show('donation');
      setInterval(() => {
        if (holder.querySelector('.ask').getClientRects().length > 0) return;
        holder.remove();
        holder = overlays.show('donation');
      }, 60);
    },
    scroll: () => scrollTo(0, Number(query.get('at') ?? 0)),
  };
  window.overlays = overlays;
  document.getElementById('letter').addEventListener('click', () => overlays.show('letter'));
  addEventListener('load', () => {
    overlays.scroll();
    for (const name of (query.get('show') ?? '').split(',').filter(Boolean)) overlays.show(name);
    if (query.has('insist')) overlays.insist();
  });
})();
