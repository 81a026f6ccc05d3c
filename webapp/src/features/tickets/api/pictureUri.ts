const SHOWN = /^image\/(png|jpeg|gif|webp)$/

export class PictureRefused extends Error {
  constructor(readonly status: number) {
    super(`picture ${status}`)
  }
}

/** A picture as a data: URI, for frames that may load nothing. */
export async function pictureUri(href: string, init: RequestInit, type?: string): Promise<string> {
  const response = await fetch(new URL(href, window.location.origin), { credentials: 'same-origin', ...init })
  if (!response.ok) throw new PictureRefused(response.status)
  const kind = type ?? response.headers.get('Content-Type') ?? ''
  if (!type && !SHOWN.test(kind)) throw new Error(`picture of type ${kind}`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  let binary = ''
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return `data:${kind};base64,${btoa(binary)}`
}
