import { NumberInput, Switch, Table, Text } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { SurveyTeam } from '../api/shapes'

interface Props {
  team: SurveyTeam
  shareOfAll: number
  onChange: (part: Partial<Pick<SurveyTeam, 'asks' | 'share'>>) => void
}

/** One team. No share at all is as many as of all teams. */
export function SurveyTeamRow({ team, shareOfAll, onChange }: Props) {
  const { t, i18n } = useTranslation()
  const id = useId()
  const name = (i18n.language === 'ko' && team.nameKo) || team.name
  return (
    <Table.Tr>
      <Table.Th scope="row" id={`${id}-team`}>
        <Text size="sm" fw={600} c="var(--mantine-color-text)">
          {name}
        </Text>
      </Table.Th>
      <Table.Td>
        <Switch
          label={<span id={`${id}-asked`}>{t('surveyTeams.asked')}</span>}
          aria-labelledby={`${id}-team ${id}-asked`}
          checked={team.asks}
          onChange={(event) => onChange({ asks: event.currentTarget.checked })}
        />
      </Table.Td>
      <Table.Td>
        <NumberInput
          aria-label={t('surveyTeams.shareOf', { team: name })}
          placeholder={t('surveyTeams.asAll', { share: shareOfAll })}
          suffix=" %"
          min={0}
          max={100}
          allowDecimal={false}
          allowNegative={false}
          clampBehavior="strict"
          w={200}
          disabled={!team.asks}
          value={team.share ?? ''}
          onChange={(value) => onChange({ share: typeof value === 'number' ? value : null })}
        />
      </Table.Td>
    </Table.Tr>
  )
}
