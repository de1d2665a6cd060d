// Covers the page with an appeal some time after it was opened: `?appeal=<milliseconds>`, or never with `?appeal=never`.
(() => {
  const wanted = new URLSearchParams(location.search).get('appeal') ?? '2500';
  window.showAppeal = () => {
    const cover = document.createElement('div');
    cover.className = 'cover';
    cover.setAttribute('role', 'dialog');
    cover.setAttribute('aria-modal', 'true');
    const box = document.createElement('div');
    const say = (name, text) => {
      const line = document.createElement(name);
      line.textContent = text;
      box.append(line);
      return line;
    };
    say('h2', 'Before you read on');
    say('p', 'Our spring appeal ends on Sunday. Only one reader in fifty supports the Tidewater Gazette; if everyone who reads us gave £5, we could keep our court reporter for another year.');
    say('p', 'Please donate today and help us keep local news free for all.');
    say('a', 'Donate now').setAttribute('href', 'https://tidewater-gazette.example/donate');
    say('button', 'Maybe later').addEventListener('click', () => cover.remove());
    cover.append(box);
    document.body.append(cover);
  };
  if (wanted !== 'never') setTimeout(window.showAppeal, Number(wanted));
})();
