import { createContext, useContext } from 'react'

/** What every page may know of the agent's own phone, and tell it. */
export interface OwnPhone {
  /** Why it can call nobody now. */
  closed: 'none' | 'offline' | 'busy' | null
  /** This call was asked for here: as soon as it rings, it is taken. */
  expect: (call: number) => void
  /** Something was asked of it. */
  asked: () => void
}

/** Where no phone is known, the server decides. */
export const OwnPhoneContext = createContext<OwnPhone>({ closed: null, expect: () => {}, asked: () => {} })

export function useOwnPhone(): OwnPhone {
  return useContext(OwnPhoneContext)
}
