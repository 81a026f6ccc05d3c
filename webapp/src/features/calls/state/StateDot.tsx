import type { AgentState } from '@/api/shapes'
import classes from './state.module.css'

/** Only beside the word that says it. */
export function StateDot({ state }: { state: AgentState }) {
  return <span className={classes.dot} data-state={state} aria-hidden />
}
