import { Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSay } from '@/ui/useSay'
import type { Answer, SurveyDriver } from '../api/shapes'
import { useTeamDriver } from '../api/useTeamDriver'

const DRIVERS: SurveyDriver[] = ['wait-time', 'agent', 'shipping', 'product', 'policy', 'website', 'other']

/** What spoilt it and how we know; the rating stays. */
export function TeamDriverDialog({ answer, onClose }: { answer: Answer; onClose: () => void }) {
  const { t } = useTranslation()
  const say = useSay()
  const saying = useTeamDriver(answer.survey)
  const [driver, setDriver] = useState<SurveyDriver | null>(answer.teamDriver?.driver ?? null)
  const [reason, setReason] = useState(answer.teamDriver?.reason ?? '')
  const onError = say.failed(t('surveyAnswer.failed'))
  const onSuccess = (word: 'said' | 'takenBack') => () => {
    say.done(t(`surveyAnswer.${word}`))
    onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('surveyAnswer.sayTitle')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack>
        <Text size="sm" c="dimmed">
          {t('surveyAnswer.sayWhy')}
        </Text>
        <Select
          label={t('surveyAnswer.driver')}
          data={DRIVERS.map((value) => ({ value, label: t(`satisfaction.driver.${value}`) }))}
          value={driver}
          onChange={(value) => setDriver(value as SurveyDriver | null)}
        />
        <TextInput
          label={t('surveyAnswer.reason')}
          value={reason}
          maxLength={300}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          {answer.teamDriver ? (
            <Button
              variant="subtle"
              color="gray"
              disabled={saying.isPending}
              onClick={() => saying.mutate(null, { onSuccess: onSuccess('takenBack'), onError })}
            >
              {t('surveyAnswer.takeBack')}
            </Button>
          ) : null}
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button
            disabled={!driver || !reason.trim()}
            loading={saying.isPending}
            onClick={() => driver && saying.mutate({ driver, reason }, { onSuccess: onSuccess('said'), onError })}
          >
            {t('action.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
