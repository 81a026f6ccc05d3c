import { Alert, Button, NumberInput, Select, SimpleGrid, Stack, Switch } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import { Card } from '@/ui/Card'
import { useSay } from '@/ui/useSay'
import type { SurveySettings } from '../api/shapes'
import type { useSaveSurveySettings } from '../api/useSaveSurveySettings'
import classes from '../satisfaction.module.css'

const LIMITS = {
  share: [0, 100],
  ticketMinutes: [0, 20160],
  callMinutes: [0, 20160],
  quietUntil: [0, 23],
  quietFrom: [1, 24],
  daysBetween: [0, 365],
  daysValid: [1, 90],
  hoursToEdit: [0, 720],
  followUpAtMost: [0, 4],
} as const

type Numbered = keyof typeof LIMITS

const TIMES: Numbered[] = ['ticketMinutes', 'callMinutes', 'quietUntil', 'quietFrom']
const RULES: Numbered[] = ['daysBetween', 'daysValid', 'hoursToEdit', 'followUpAtMost']

interface Props {
  settings: SurveySettings
  /** Outlives the form, which begins anew with what somebody else has saved: so that it can say so. */
  save: ReturnType<typeof useSaveSurveySettings>
}

export function SurveySettingsForm({ settings, save }: Props) {
  const { t } = useTranslation()
  const say = useSay()
  const [wanted, setWanted] = useState(settings)
  const change = (part: Partial<SurveySettings>) => setWanted((known) => ({ ...known, ...part }))
  const zones = [...new Set([settings.zone, 'America/New_York', 'America/Los_Angeles', 'Asia/Seoul', 'UTC'])]
  return (
    <Card>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate(wanted, { onSuccess: () => say.done(t('surveySettings.saved')) })
        }}
      >
        <Stack maw={640}>
          <Switch
            label={t('surveySettings.asks')}
            checked={wanted.asks}
            onChange={(event) => change({ asks: event.currentTarget.checked })}
          />
          {field('share')}
          <SimpleGrid cols={{ base: 1, xs: 2 }} className={classes.fields}>
            {TIMES.map(field)}
          </SimpleGrid>
          <Select
            label={t('surveySettings.zone')}
            description={t('surveySettings.zoneHint')}
            data={zones}
            allowDeselect={false}
            value={wanted.zone}
            onChange={(zone) => zone && change({ zone })}
          />
          <SimpleGrid cols={{ base: 1, xs: 2 }} className={classes.fields}>
            {RULES.map(field)}
          </SimpleGrid>
          <Switch
            label={t('surveyAnswer.followUpUnsolved')}
            description={t('surveyAnswer.followUpUnsolvedHint')}
            checked={wanted.followUpUnsolved}
            onChange={(event) => change({ followUpUnsolved: event.currentTarget.checked })}
          />
          <Switch
            label={t('surveySettings.texts')}
            description={t('surveySettings.textsHint')}
            checked={wanted.texts}
            onChange={(event) => change({ texts: event.currentTarget.checked })}
          />
          <Switch
            label={t('surveySettings.links')}
            description={t('surveySettings.linksHint')}
            checked={wanted.links}
            onChange={(event) => change({ links: event.currentTarget.checked })}
          />
          {save.error ? (
            <Alert color="red" role="alert">
              {t(isProblem(save.error, 409) ? 'surveySettings.conflict' : 'surveySettings.saveFailed')}
            </Alert>
          ) : null}
          <Button type="submit" loading={save.isPending} w="fit-content">
            {t('surveySettings.save')}
          </Button>
        </Stack>
      </form>
    </Card>
  )

  function field(name: Numbered) {
    const [min, max] = LIMITS[name]
    return (
      <NumberInput
        key={name}
        label={t(`surveySettings.${name}`)}
        description={name === 'share' ? t('surveySettings.shareHint') : undefined}
        min={min}
        max={max}
        allowDecimal={false}
        required
        value={wanted[name]}
        onChange={(value) => typeof value === 'number' && change({ [name]: value })}
      />
    )
  }
}
