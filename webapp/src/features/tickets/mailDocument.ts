const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
// What has not come yet, or never will, must not make the browser complain about cid: addresses.
const NO_PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='

const REMOTE = / src="remote:(\d{1,3})"/g

/** A mail's own HTML as a document that can load, run and open nothing: the frame has no rights, and its policy no sources. */
export function mailDocument(
  html: string,
  pictures: ReadonlyMap<string, string>,
  remote: ReadonlyMap<number, string>,
): string {
  const body = html
    .replace(/(["'(])cid:([^"')\s>]+)/gi, (_, before: string, id: string) => {
      return before + (pictures.get(decodeId(id)) ?? NO_PICTURE)
    })
    .replace(REMOTE, (_, number: string) => {
      // Without a source its name shows, which says more than an empty frame.
      const picture = remote.get(Number(number))
      return picture ? ` src="${picture}"` : ''
    })
  return [
    '<!doctype html><html><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="referrer" content="no-referrer"><base target="_blank">',
    '<style>html{background:#fff;color:#222}body{margin:12px;font:15px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}',
    'img{max-width:100%;height:auto}table{max-width:100%}</style></head><body>',
    body,
    '</body></html>',
  ].join('')
}

/** The numbers of the pictures that a mail only points to. */
export function remotePicturesOf(html: string): number[] {
  return [...new Set([...html.matchAll(REMOTE)].map((match) => Number(match[1])))]
}

export function bareContentId(contentId: string): string {
  return contentId.replace(/^<|>$/g, '')
}

function decodeId(id: string): string {
  try {
    return bareContentId(decodeURIComponent(id))
  } catch {
    return bareContentId(id)
  }
}
