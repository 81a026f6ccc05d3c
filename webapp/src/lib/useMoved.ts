import { useState } from 'react'

/**
 * Whether what is shown has become another thing or another person's since the last time, once. That it becomes known who
 * somebody is moves nothing.
 */
export function useMoved(on: string, owner: number | null): boolean {
  const [shown, setShown] = useState({ on, owner })
  if (shown.on === on && shown.owner === owner) return false
  setShown({ on, owner })
  return shown.on !== on || shown.owner !== null
}
