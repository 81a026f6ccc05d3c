// Runs before the first paint: the reader's theme and language, so that nothing flashes. A file, for the CSP allows no inline script.
;(() => {
  const root = document.documentElement
  try {
    const kept = localStorage.getItem('sweetline.theme')
    const dark = kept === 'dark' || (kept !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
    root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
    root.lang = localStorage.getItem('sweetline.language') || (navigator.language.startsWith('ko') ? 'ko' : 'en')
  } catch {
    root.setAttribute('data-mantine-color-scheme', 'light')
  }
})()
