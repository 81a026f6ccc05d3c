import type { Menu, MenuOption } from './shapes'

const KEYS = '1234567890'

export function freshOption(options: MenuOption[]): MenuOption {
  const key = [...KEYS].find((digit) => !options.some((option) => option.key === digit)) ?? '1'
  const none = { en: '', ko: '' }
  return { key, label: none, action: 'line', team: null, skill: '', topic: '', priority: 0, text: none }
}

export function freeKeys(taken: string[], own: string): string[] {
  return [...KEYS].filter((digit) => digit === own || !taken.includes(digit))
}

/** One place up or down. */
export function moved(options: MenuOption[], from: number, by: -1 | 1): MenuOption[] {
  const next = [...options]
  const [option] = next.splice(from, 1)
  if (option) next.splice(from + by, 0, option)
  return next
}

/** Why a menu can't be saved so; null when it can. */
export function menuFault({ active, options }: Menu): 'label' | 'text' | 'empty' | null {
  if (active && options.length === 0) return 'empty'
  if (options.some(({ label }) => !label.en.trim() && !label.ko.trim())) return 'label'
  if (options.some(({ action, text }) => action === 'say' && !text.en.trim() && !text.ko.trim())) return 'text'
  return null
}
