/**
 * A button whose wish is under way is disabled, and drops the focus to the page: whoever works by keyboard would begin
 * at its top again. It gets the focus back once it may be pressed, unless something else has it by then.
 */
export function keepFocus(page: Document): () => void {
  let latest: EventTarget | null = null
  const remember = (event: FocusEvent) => {
    latest = event.target
  }
  const watch = new MutationObserver((changes) => {
    for (const { target } of changes) {
      const over = target instanceof HTMLElement && target === latest && !target.dataset.loading
      if (over && page.activeElement === page.body) target.focus({ preventScroll: true })
    }
  })
  page.addEventListener('focusin', remember)
  watch.observe(page.body, { subtree: true, attributeFilter: ['data-loading'] })
  return () => {
    page.removeEventListener('focusin', remember)
    watch.disconnect()
  }
}
