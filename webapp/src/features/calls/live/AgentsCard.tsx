import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useColleagues } from '../api/useColleagues'
import type { AgentState } from '../shapes'
import { StateDot } from '../state/StateDot'
import { useStateWords } from '../state/useStateWords'
import classes from './live.module.css'

const ORDER: AgentState[] = ['available', 'ringing', 'on-call', 'wrap-up', 'away', 'offline']

/** Everybody on the phones, by what they do. */
export function AgentsCard() {
  const { t } = useTranslation()
  const words = useStateWords()
  const colleagues = useColleagues()
  return (
    <Card title={t('callsPage.agents')}>
      <Loaded query={colleagues} failed={t('callsPage.agentsFailed')} skeleton={<ListSkeleton rows={3} height={34} />}>
        {(all) => {
          const shown = all
            .filter(({ state }) => state !== 'offline')
            .sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || a.name.localeCompare(b.name))
          if (shown.length === 0) return <Text c="dimmed">{t('callsPage.noAgents')}</Text>
          return (
            <ul className={classes.rows}>
              {shown.map(({ account, name, state, languages, skills }) => (
                <li key={account}>
                  <StateDot state={state} />
                  <div className={classes.who}>
                    <strong>{name}</strong>
                    <small>{[...languages.map((code) => code.toUpperCase()), ...skills].join(' · ')}</small>
                  </div>
                  <span>{words(state)}</span>
                </li>
              ))}
            </ul>
          )
        }}
      </Loaded>
    </Card>
  )
}
