import type { Choice } from './shapes'

const STEP = 10
const LAST_PLACE = 10_000
const LONGEST_KEY = 40

/** What has to be written so that the one at a place changes places with its neighbour: those whose place changes. */
export function moved(choices: Choice[], from: number, by: -1 | 1): Choice[] {
  const order = [...choices]
  const [choice] = order.splice(from, 1)
  if (!choice) return []
  order.splice(from + by, 0, choice)
  return order
    .map((each, at) => ({ ...each, place: (at + 1) * STEP }))
    .filter((each) => choices.find(({ key }) => key === each.key)?.place !== each.place)
}

export function lastPlace(choices: Choice[]): number {
  return Math.min(LAST_PLACE, Math.max(0, ...choices.map(({ place }) => place)) + STEP)
}

/** A key out of the English name that no other choice has: writing under a known one would rename that. */
export function keyFor(name: string, choices: Choice[]): string {
  const plain =
    name
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
      .replaceAll(' ', '-')
      .slice(0, LONGEST_KEY - 4)
      .replace(/-$/, '') || 'choice'
  const taken = new Set(choices.map(({ key }) => key))
  let key = plain
  for (let number = 2; taken.has(key); number++) key = `${plain}-${number}`
  return key
}
