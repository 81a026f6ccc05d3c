import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core'
import { IconCircleCheck, IconHandStop } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newKey } from '@/lib/newKey'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useFailureText } from '@/ui/useFailureText'
import type { ReturnRow } from '../api/shapes'
import { useApprovalPreview } from '../api/useApprovalPreview'
import { useApproveMany } from '../api/useApproveMany'
import { useAmount } from '../useAmount'
import classes from './queue.module.css'

interface Props {
  rows: ReturnRow[]
  onClose: () => void
  onDone: () => void
}

/** What would happen, return by return, before it does. */
export function BulkDialog({ rows, onClose, onDone }: Props) {
  const { t } = useTranslation()
  const reason = useFailureText()
  const [numbers] = useState(rows.map(({ number }) => number))
  const [key] = useState(newKey)
  const preview = useApprovalPreview(numbers)
  const approve = useApproveMany()
  const amount = useAmount(rows[0]?.currency ?? '')
  const willBe = preview.data?.items.filter(({ approved }) => approved) ?? []

  function confirm() {
    approve.mutate(
      { numbers: willBe.map(({ number }) => number), key },
      {
        onSuccess: () => {
          onDone()
          onClose()
        },
      },
    )
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('returns.approveMany')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
      size="lg"
    >
      <Stack>
        <Text size="sm" c="dimmed">
          {t('returns.approveManyWhy')}
        </Text>
        <Loaded query={preview} failed={t('returns.previewFailed')} skeleton={<ListSkeleton rows={3} height={30} />}>
          {({ items, total }) => (
            <>
              <ul className={classes.preview}>
                {items.map(({ number, approved, why }) => (
                  <li key={number}>
                    {approved ? (
                      <IconCircleCheck size={17} color="var(--mantine-color-green-6)" aria-hidden />
                    ) : (
                      <IconHandStop size={17} color="var(--mantine-color-dimmed)" aria-hidden />
                    )}
                    <strong className="num">{number}</strong>
                    <Who row={rows.find((row) => row.number === number)} />
                    <span>{t(approved ? 'returns.willBeApproved' : 'returns.staysHere')}</span>
                    {why ? <small>{whyText(why)}</small> : null}
                  </li>
                ))}
              </ul>
              <Text fw={600}>{t('returns.approvedSum', { count: willBe.length, amount: amount(total) })}</Text>
            </>
          )}
        </Loaded>
        {approve.error ? (
          <Alert color="red" role="alert">
            {reason(approve.error)}
          </Alert>
        ) : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button onClick={confirm} loading={approve.isPending} disabled={willBe.length === 0} data-autofocus>
            {t('returns.approveCount', { count: willBe.length })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )

  function whyText(why: string): string {
    return t(`returns.bulkWhy.${why}` as 'returns.bulkWhy.not-clear', { defaultValue: why })
  }
}

/** Whose it is and what it is worth: a number alone tells nobody whether they meant it. */
function Who({ row }: { row: ReturnRow | undefined }) {
  const { t } = useTranslation()
  const amount = useAmount(row?.currency ?? '')
  if (!row) return null
  return (
    <span className={classes.whose}>
      {row.customer?.name || t('returns.unknownCustomer')}
      <small>
        {row.firstItem} · {amount(row.value)}
      </small>
    </span>
  )
}
