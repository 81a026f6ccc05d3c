export interface CampaignFlag {
  at: string
  name: string
  code: string
}

/** In which span each began; those before the first and after the last are left out. */
export function flagsIn(flags: CampaignFlag[], first: number, spanMinutes: number, count: number) {
  return flags.flatMap(({ at, name, code }) => {
    const span = Math.floor((Date.parse(at) - first) / (spanMinutes * 60_000))
    return span >= 0 && span < count ? [{ at: span, name: `${name}${code && code !== name ? ` ${code}` : ''}` }] : []
  })
}

/** The names of those that began in a span, in one line. */
export function flagged(flags: { at: number; name: string }[], span: number): string {
  return flags
    .filter(({ at }) => at === span)
    .map(({ name }) => name)
    .join(' · ')
}
