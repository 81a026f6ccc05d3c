import { useEffect } from 'react'
import { useUndoable } from '../api/useUndoable'
import { useUndoToast } from './useUndoToast'

/** Who loads the page anew can still take back what they approved a minute ago. */
export function useUndoAgain(mayDecide: boolean) {
  const approvals = useUndoable(mayDecide).data?.items
  const offer = useUndoToast()
  useEffect(() => {
    for (const { id, until, count } of approvals ?? []) offer(id, count, Date.parse(until) - Date.now())
  }, [approvals, offer])
}
