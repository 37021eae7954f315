/** The script of the report: filters, the grouping by code, the switches of language and theme. Everything it shows is in the page already. */
(() => {
  const root = document.documentElement;
  const main = document.querySelector('main');
  const form = document.querySelector('.filters');
  const switches = document.querySelector('.switches');
  const findings = [...main.querySelectorAll('.finding')];
  const fileGroups = [...main.querySelectorAll('.group')];
  const homes = new Map(findings.map((finding) => [finding, finding.parentElement]));
  const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  const searched = new Map();
  let codeGroups = [];
  let shown = findings;

  /** Marks of the letters count only when the person types some. */
  function matches(finding, query) {
    if (query === '') return true;
    let texts = searched.get(finding);
    if (texts === undefined) {
      const text = `${finding.textContent} ${homes.get(finding).firstElementChild.textContent}`.normalize('NFC');
      texts = { exact: text.toLowerCase(), folded: fold(text) };
      searched.set(finding, texts);
    }
    return fold(query) === query ? texts.folded.includes(query) : texts.exact.includes(query);
  }

  function filter() {
    const { code, file, text, level } = form.elements;
    const levels = new Set([...level].filter(({ checked }) => checked).map(({ value }) => value));
    const query = text.value.trim().normalize('NFC').toLowerCase();
    shown = [];
    for (const group of main.children) {
      let own = 0;
      for (const finding of group.querySelectorAll('.finding')) {
        const { dataset } = finding;
        const wanted =
          levels.has(dataset.level) &&
          (code.value === '' || dataset.code === code.value) &&
          (file.value === '' || dataset.file === file.value) &&
          matches(finding, query);
        finding.hidden = !wanted;
        if (!wanted) continue;
        own++;
        shown.push(finding);
      }
      group.hidden = own === 0;
      group.querySelector('.count').textContent = own;
    }
    sayCount();
  }

  function sayCount() {
    const output = form.querySelector('output');
    output.textContent = output.dataset[root.dataset.language].replace('{}', shown.length);
  }

  function group(by) {
    main.dataset.by = by;
    if (by === 'code' && codeGroups.length === 0)
      codeGroups = [...document.querySelectorAll('tr[data-code]')].map(codeGroup);
    const groups = by === 'code' ? codeGroups : fileGroups;
    const home = new Map(codeGroups.map((each) => [each.dataset.code, each]));
    for (const finding of findings)
      (by === 'code' ? home.get(finding.dataset.code) : homes.get(finding)).append(finding);
    main.replaceChildren(...groups);
    filter();
  }

  function codeGroup(row) {
    const section = document.createElement('section');
    section.className = 'group';
    section.dataset.code = row.dataset.code;
    const heading = document.createElement('h2');
    const count = document.createElement('span');
    count.className = 'count';
    heading.append(row.dataset.code, ' ', row.querySelector('.summary').cloneNode(true), ' ', count);
    section.append(heading);
    return section;
  }

  function speak(language) {
    root.lang = language;
    root.dataset.language = language;
    for (const button of switches.querySelectorAll('[data-language]'))
      button.setAttribute('aria-pressed', button.dataset.language === language);
    switches.setAttribute('aria-label', switches.dataset[language === 'vi' ? 'labelVi' : 'labelEn']);
    for (const option of document.querySelectorAll('option[data-vi]')) option.textContent = option.dataset[language];
    if (form !== null) sayCount();
  }

  function switchTheme() {
    const dark = root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
    root.dataset.theme = dark === 'dark' ? 'light' : 'dark';
  }

  function step(by) {
    if (shown.length === 0) return;
    const now = shown.indexOf(document.activeElement?.closest('.finding'));
    const next = shown[now < 0 ? 0 : Math.min(shown.length - 1, Math.max(0, now + by))];
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'center' });
  }

  switches.hidden = false;
  switches.addEventListener('click', ({ target }) => {
    const button = target.closest('button');
    if (button === null) return;
    if (button.dataset.language !== undefined) speak(button.dataset.language);
    else if ('themeSwitch' in button.dataset) switchTheme();
    else print();
  });
  speak(root.dataset.language);
  if (form === null) return;

  let waiting = 0;
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', ({ target }) => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => (target.name === 'by' ? group(target.value) : filter()));
  });
  form.addEventListener('reset', () => setTimeout(() => group('file')));
  document.querySelector('.overview').addEventListener('click', ({ target }) => {
    const button = target.closest('button');
    if (button === null) return;
    const { onlyCode, onlyFile } = button.dataset;
    form.elements.code.value = onlyCode ?? '';
    form.elements.file.value = onlyFile ?? '';
    filter();
    form.scrollIntoView();
  });
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' && event.target.closest('select') === null) form.reset();
    if (event.target.closest('input, select, textarea')) return;
    if (event.key === '/') {
      event.preventDefault();
      form.elements.text.focus();
    } else if (event.key === 'j') step(1);
    else if (event.key === 'k') step(-1);
  });
  filter();
})();
