import type { TFunction } from 'i18next'

const KNOWN = [
  'no-address',
  'told-already',
  'solved',
  'pending',
  'answered',
  'resolved',
  'strangers',
  'open-again',
] as const

/** Why a ticket got no letter; what refused it otherwise is said by its own words. */
export function becauseOf(because: string, t: TFunction): string {
  const known = KNOWN.find((each) => each === because)
  if (known) return t(`incidents.because.${known}`)
  return because ? t(`problem.${because}` as 'problem.no-address', { defaultValue: '' }) : ''
}
