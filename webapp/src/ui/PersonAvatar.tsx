import type { ToneColor } from './Tone'
import classes from './tone.module.css'

const COLORS: ToneColor[] = ['berry', 'blue', 'green', 'yellow', 'red', 'gray']

/** Initials on a colour of their own; the name always stands beside it, so it is hidden from readers. */
export function PersonAvatar({ name, size = 28 }: { name: string; size?: number }) {
  return (
    <span
      className={classes.avatar}
      data-color={colorOf(name)}
      style={{ width: size, height: size, fontSize: Math.round(size * 0.38) }}
      aria-hidden
    >
      {initialsOf(name)}
    </span>
  )
}

function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  const first = Array.from(words[0] ?? '')
  if (/[\uac00-\ud7a3]/.test(name)) return first.slice(-2).join('')
  return ((first[0] ?? '?') + (words.length > 1 ? (Array.from(words.at(-1) ?? '')[0] ?? '') : '')).toUpperCase()
}

function colorOf(name: string): ToneColor {
  let sum = 0
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973
  return COLORS[sum % COLORS.length] ?? 'gray'
}
