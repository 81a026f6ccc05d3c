import { Button, Group, Menu } from '@mantine/core'
import { IconChevronDown, IconMessageQuestion } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSay } from '@/ui/useSay'
import type { Rma } from '../api/shapes'
import { useReturnDeed } from '../api/useReturnDeed'
import { possibleOf } from '../possible'
import { appeal, askCustomer, cancel, close, type ReturnDeed, reopen, takeToReview } from '../returnDeeds'
import { TextDialog } from './TextDialog'

type Asking = 'details' | 'photo' | 'cancel' | 'appeal'

interface Props {
  rma: Rma
  mayWrite: boolean
  mayDecide: boolean
  mayManage: boolean
}

/** What can be done with the return as a whole. */
export function ReturnActions({ rma, mayWrite, mayDecide, mayManage }: Props) {
  const { t } = useTranslation()
  const say = useSay()
  const deed = useReturnDeed(rma.number)
  const [asking, setAsking] = useState<Asking | null>(null)
  const possible = possibleOf(rma)

  function now(what: ReturnDeed, done: string) {
    deed.mutate(what, { onSuccess: () => say.done(done), onError: say.failed(t('returnDesk.notDone')) })
  }

  function doneOf(what: Asking, after?: Rma): string {
    return t(what === 'cancel' && after?.proposal ? 'returnSteps.proposed' : `returnDesk.dialog.${what}.done`)
  }

  const more = [
    mayDecide && possible.ask && rma.state !== 'in-review'
      ? { label: t('returnDesk.toReview'), go: () => now(takeToReview(), t('returnDesk.inReviewNow')) }
      : null,
    mayWrite && possible.appeal ? { label: t('returnDesk.fileAppeal'), go: () => setAsking('appeal') } : null,
    mayWrite && possible.cancel ? { label: t('returnDesk.cancel'), go: () => setAsking('cancel') } : null,
    mayDecide && possible.close
      ? { label: t('returnDesk.close'), go: () => now(close(rma), t('returnDesk.closedNow')) }
      : null,
    mayManage && possible.reopen
      ? { label: t('returnDesk.reopen'), go: () => now(reopen(rma), t('returnDesk.reopenedNow')) }
      : null,
  ].filter((item) => item !== null)

  return (
    <Group gap="xs">
      {mayDecide && possible.ask ? (
        <>
          <Button
            variant="light"
            leftSection={<IconMessageQuestion size={16} aria-hidden />}
            onClick={() => setAsking('photo')}
          >
            {t('returnDesk.askPhoto')}
          </Button>
          <Button variant="default" onClick={() => setAsking('details')}>
            {t('returnDesk.askDetails')}
          </Button>
        </>
      ) : null}
      {more.length > 0 ? (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" rightSection={<IconChevronDown size={15} aria-hidden />} loading={deed.isPending}>
              {t('returnDesk.more')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {more.map(({ label, go }) => (
              <Menu.Item key={label} onClick={go}>
                {label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      ) : null}
      {asking ? (
        <TextDialog
          key={asking}
          number={rma.number}
          title={t(`returnDesk.dialog.${asking}.title`)}
          label={t(`returnDesk.dialog.${asking}.label`)}
          start={asking === 'photo' ? t('returnDesk.photoQuestion') : ''}
          confirm={t(`returnDesk.dialog.${asking}.confirm`)}
          done={(after) => doneOf(asking, after)}
          deed={(text) => deedOf(rma, asking, text)}
          onClose={() => setAsking(null)}
        />
      ) : null}
    </Group>
  )
}

function deedOf(rma: Rma, asking: Asking, text: string): ReturnDeed {
  if (asking === 'cancel') return cancel(rma, text)
  if (asking === 'appeal') return appeal(text)
  return askCustomer(rma, text, asking === 'photo')
}
