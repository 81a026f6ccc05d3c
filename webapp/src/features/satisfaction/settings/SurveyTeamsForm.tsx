import { Alert, Stack, Table } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import { SaveButton } from '@/ui/SaveButton'
import { useSay } from '@/ui/useSay'
import { WideTable } from '@/ui/WideTable'
import type { SurveyTeam } from '../api/shapes'
import { useSaveSurveyTeams } from '../api/useSaveSurveyTeams'
import { SurveyTeamRow } from './SurveyTeamRow'

interface Props {
  teams: SurveyTeam[]
  shareOfAll: number
}

type Wanted = Record<number, Pick<SurveyTeam, 'asks' | 'share'>>

/** Sends what is different only: what others changed in other teams meanwhile stays. */
export function SurveyTeamsForm({ teams, shareOfAll }: Props) {
  const { t } = useTranslation()
  const say = useSay()
  const save = useSaveSurveyTeams()
  const [wanted, setWanted] = useState<Wanted>({})
  const rows = teams.map((known) => ({ known, row: { ...known, ...wanted[known.team] } }))
  const changed = rows
    .filter(({ known, row }) => row.asks !== known.asks || row.share !== known.share)
    .map(({ row: { team, asks, share, version } }) => ({ team, asks, share, version }))
  const stale = isProblem(save.error, 409) || isProblem(save.error, 404)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(
          { teams: changed },
          {
            onSuccess: () => {
              setWanted({})
              say.done(t('surveyTeams.saved'))
            },
            onError: (error) => (isProblem(error, 409) || isProblem(error, 404)) && setWanted({}),
          },
        )
      }}
    >
      <Stack maw={640}>
        <WideTable label={t('surveyTeams.title')} stacks>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('surveyTeams.team')}</Table.Th>
              <Table.Th>{t('surveyTeams.asked')}</Table.Th>
              <Table.Th>{t('surveyTeams.share')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ row }) => (
              <SurveyTeamRow
                key={row.team}
                team={row}
                shareOfAll={shareOfAll}
                onChange={(part) =>
                  setWanted((all) => ({ ...all, [row.team]: { asks: row.asks, share: row.share, ...part } }))
                }
              />
            ))}
          </Table.Tbody>
        </WideTable>
        {save.error ? (
          <Alert color="red" role="alert">
            {t(stale ? 'surveyTeams.conflict' : 'surveyTeams.saveFailed')}
          </Alert>
        ) : null}
        <SaveButton loading={save.isPending} idle={changed.length === 0} w="fit-content">
          {t('surveyTeams.save')}
        </SaveButton>
      </Stack>
    </form>
  )
}
