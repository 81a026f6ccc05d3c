/**
 * A button whose wish is under way is disabled, and drops the focus to the page: whoever works by keyboard would begin
 * at its top again. It gets the focus back when it is enabled again, unless something else has it by then, or the page
 * was pressed.
 */
export function keepFocus(page: Document): () => void {
  let latest: EventTarget | null = null
  const remember = (event: FocusEvent) => {
    latest = event.target
  }
  const forget = () => {
    latest = null
  }
  const watch = new MutationObserver((changes) => {
    for (const { target } of changes) {
      const again = target instanceof HTMLButtonElement && target === latest && !target.disabled
      if (again && page.activeElement === page.body) target.focus({ preventScroll: true })
    }
  })
  page.addEventListener('focusin', remember)
  // The focus that a press brings comes after it.
  page.addEventListener('pointerdown', forget)
  watch.observe(page.body, { subtree: true, attributeFilter: ['disabled'] })
  return () => {
    page.removeEventListener('focusin', remember)
    page.removeEventListener('pointerdown', forget)
    watch.disconnect()
  }
}
