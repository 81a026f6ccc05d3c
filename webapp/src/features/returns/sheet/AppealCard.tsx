import { Button, Group, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { Time } from '@/ui/Time'
import { Tone } from '@/ui/Tone'
import { useFailureText } from '@/ui/useFailureText'
import { useSay } from '@/ui/useSay'
import type { Appeal, Rma } from '../api/shapes'
import { useReturnDeed } from '../api/useReturnDeed'
import { decideAppeal } from '../returnDeeds'
import { AddPhotos } from '../steps/AddPhotos'
import { PhotoStrip } from './PhotoStrip'
import classes from './sheet.module.css'

interface Props {
  rma: Rma
  appeal: Appeal
  mayWrite: boolean
  mayDecide: boolean
}

/** The customer objects: somebody who had no part in the denial looks at it again. */
export function AppealCard({ rma, appeal, mayWrite, mayDecide }: Props) {
  const { t } = useTranslation()
  const say = useSay()
  const reason = useFailureText()
  const deed = useReturnDeed(rma.number)
  const [note, setNote] = useState('')
  const off = !appeal.mayJudge

  function decide(outcome: 'upheld' | 'overturned') {
    deed.mutate(decideAppeal(rma, outcome, note.trim()), {
      onSuccess: () => say.done(t(`returnSteps.appealNow.${outcome}`)),
    })
  }

  return (
    <Card
      title={t('returnSteps.appeal')}
      aside={
        <Tone color={appeal.outcome === 'overturned' ? 'green' : appeal.outcome ? 'gray' : 'yellow'}>
          {t(`returnSteps.appealState.${appeal.outcome ?? 'open'}`)}
        </Tone>
      }
    >
      <blockquote className={classes.quote}>{appeal.text}</blockquote>
      <Text size="xs" c="dimmed" mt={4}>
        {appeal.by?.name ?? t('returnDesk.theCustomer')} · <Time at={appeal.at} />
      </Text>
      <div className={classes.why}>
        <PhotoStrip photos={rma.photos.filter((photo) => photo.appeal)} of={t('returnSteps.appeal')} />
        {mayWrite && !appeal.outcome ? (
          <AddPhotos number={rma.number} showing={{ appeal: true }} item={t('returnSteps.appeal')} />
        ) : null}
      </div>
      {appeal.outcome ? (
        <Text size="sm" mt="sm">
          {appeal.decidedBy?.name} {appeal.decidedAt ? <Time at={appeal.decidedAt} /> : null}
          {appeal.note ? `: ${appeal.note}` : null}
        </Text>
      ) : (
        <>
          <Textarea
            mt="sm"
            label={t('returnSteps.appealNote')}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
            maxLength={2000}
            autosize
            minRows={2}
            disabled={off}
          />
          {deed.error ? (
            <Text size="sm" role="alert" c="var(--mantine-color-error)" mt="xs">
              {reason(deed.error)}
            </Text>
          ) : null}
          <Group mt="sm" gap="xs">
            <Button onClick={() => decide('overturned')} loading={deed.isPending} disabled={off || note.trim() === ''}>
              {t('returnSteps.overturn')}
            </Button>
            <Button
              variant="default"
              onClick={() => decide('upheld')}
              loading={deed.isPending}
              disabled={off || note.trim() === ''}
            >
              {t('returnSteps.uphold')}
            </Button>
            <Text size="sm" c="dimmed">
              {t(hint(), { name: rma.decidedBy?.name ?? '' })}
            </Text>
          </Group>
        </>
      )}
    </Card>
  )

  function hint() {
    if (appeal.mayJudge) return 'returnSteps.appealHint'
    return mayDecide ? 'returnSteps.notOwnAppeal' : 'returnSteps.appealNotYours'
  }
}
