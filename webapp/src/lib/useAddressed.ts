import { useSearchParams } from 'react-router'

/** Everything that is chosen stands in the address, so that a colleague sees the same; what is empty leaves it. */
export function useAddressed<Name extends string>() {
  const [params, setParams] = useSearchParams()
  return { params, change }

  function change(values: Partial<Record<Name, string | null>>) {
    setParams(
      (known) => {
        const next = new URLSearchParams(known)
        for (const [name, value] of Object.entries<string | null | undefined>(values)) {
          if (value) next.set(name, value)
          else next.delete(name)
        }
        return next
      },
      { replace: true, preventScrollReset: true },
    )
  }
}
