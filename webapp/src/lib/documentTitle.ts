let ofPage = 'Sweetline'
let overIt: string | null = null

/** What the tab is called while nothing is more urgent. */
export function titlePage(title: string) {
  ofPage = title
  show()
}

/** In place of the page's title, until null takes it away. */
export function titleOver(title: string | null) {
  overIt = title
  show()
}

function show() {
  document.title = overIt ?? ofPage
}
