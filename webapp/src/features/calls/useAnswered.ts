import { useEffect, useState } from 'react'

/** Where nobody talks by then, the answer has not arrived: in a tab that is gone, or on a line that is lost. */
const GIVEN_UP = 8000

/** The ring that was answered here, until it is clear that nothing comes of it. */
export function useAnswered(talking: boolean) {
  const [answered, setAnswered] = useState<number | null>(null)
  useEffect(() => {
    if (answered === null || talking) return
    const timer = setTimeout(() => setAnswered(null), GIVEN_UP)
    return () => clearTimeout(timer)
  }, [answered, talking])
  return [answered, setAnswered] as const
}
