import { Alert, Button, Modal, Stack, Table, Text } from '@mantine/core'
import { IconCheck, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Recount } from '@/api/shapes'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useAwardQuery } from './api/useAwardQuery'

export function RecountButton({ year }: { year: number }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button size="compact-sm" variant="subtle" onClick={() => setOpen(true)}>
        {t('awards.recount')}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={t('awards.recountTitle')}
        size="xl"
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        {open ? <Counted year={year} /> : null}
      </Modal>
    </>
  )
}

/** Whether what was kept is whole, brings the same winners, and what the tables have otherwise since. */
function Counted({ year }: { year: number }) {
  const { t } = useTranslation()
  const recount = useAwardQuery<Recount>(`/awards/${year}/recount`)
  return (
    <Loaded query={recount} failed={t('awards.failed')} skeleton={<ListSkeleton rows={3} height={44} />}>
      {(data) => (
        <Stack gap="sm">
          <Verdict good={data.intact} words={t(data.intact ? 'awards.recountIntact' : 'awards.recountBroken')} />
          <Verdict good={data.sameWinners} words={t(data.sameWinners ? 'awards.recountSame' : 'awards.recountOther')} />
          <Text>
            {data.differences === 0
              ? t('awards.recountNothing')
              : t('awards.recountDiffers', { count: data.differences })}
          </Text>
          {data.elsewise.map(({ category, winners }) => (
            <Text key={category} size="sm">
              {t('awards.recountElsewise', {
                category: t(`awards.category.${category}`),
                who: winners.join(', ') || t('awards.nobodyWould'),
              })}
            </Text>
          ))}
          {data.changes.length > 0 ? <Changes changes={data.changes} /> : null}
        </Stack>
      )}
    </Loaded>
  )
}

function Verdict({ good, words }: { good: boolean; words: string }) {
  return (
    <Alert color={good ? 'green' : 'red'} icon={good ? <IconCheck aria-hidden /> : <IconX aria-hidden />}>
      {words}
    </Alert>
  )
}

function Changes({ changes }: { changes: Recount['changes'] }) {
  const { t } = useTranslation()
  return (
    <Table.ScrollContainer minWidth={560} maxHeight={320}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('awards.changed')}</Table.Th>
            <Table.Th>{t('awards.changedWhere')}</Table.Th>
            <Table.Th>{t('awards.changedBefore')}</Table.Th>
            <Table.Th>{t('awards.changedNow')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {changes.map((change) => (
            <Table.Tr key={`${change.kind} ${change.category} ${change.agent} ${change.what}`}>
              <Table.Td>
                {t(`awards.change.${change.kind}`)} {change.what}
              </Table.Td>
              <Table.Td>
                {t(`awards.category.${change.category}`)}
                {change.agent ? ` · ${change.agent}` : ''}
              </Table.Td>
              <Table.Td>{change.before || '–'}</Table.Td>
              <Table.Td>{change.after || '–'}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
