// Before the page is drawn: the chosen theme, so that nothing flashes. See src/workspace/theme.ts.
(() => {
  const linked = /[#&]theme=(light|dark|system)(&|$)/.exec(location.hash);
  let theme = linked && linked[1];
  try {
    theme ??= localStorage.getItem('areacheck-theme');
  } catch {
    // A browser that keeps nothing follows the system.
  }
  if (theme === 'light' || theme === 'dark') document.documentElement.style.colorScheme = theme;
})();
