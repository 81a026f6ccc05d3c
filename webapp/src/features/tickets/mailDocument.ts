const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"

/** A mail's own HTML as a document that can load, run and open nothing: the frame has no rights, and its policy no sources. */
export function mailDocument(html: string, pictures: ReadonlyMap<string, string>): string {
  const body = html.replace(/(["'(])cid:([^"')\s>]+)/gi, (whole, before: string, id: string) => {
    const picture = pictures.get(decodeId(id))
    return picture ? before + picture : whole
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
