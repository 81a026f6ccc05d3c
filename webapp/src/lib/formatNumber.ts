export function formatCount(value: number, language: string): string {
  return new Intl.NumberFormat(language).format(value)
}

export function formatMoney(value: number | null, currency: string | null, language: string): string {
  if (value === null) return '–'
  if (!currency) return new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(value)
  return new Intl.NumberFormat(language, { style: 'currency', currency }).format(value)
}

export function formatBytes(bytes: number, language: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const
  const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3))
  const value = bytes / 1000 ** step
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units[step],
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: value < 10 && step > 0 ? 1 : 0,
  }).format(value)
}

/** 185 seconds are "3:05". */
export function formatLength(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor((whole % 3600) / 60)
  const rest = String(whole % 60).padStart(2, '0')
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`
}
