import { Skeleton, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Loaded } from '@/ui/Loaded'
import { usePraiseNames } from '../api/usePraiseNames'
import { NamesRow } from './NamesRow'

/** By what names customers praise people of the team: what is heard by itself, and what was added. */
export function PraiseNames() {
  const { t } = useTranslation()
  const names = usePraiseNames()
  return (
    <Loaded query={names} failed={t('kindWords.names.failed')} skeleton={<Skeleton height={320} radius="lg" />}>
      {({ items }) => (
        <>
          <Text c="dimmed" size="sm" mb="md" maw={680}>
            {t('kindWords.names.lead')}
          </Text>
          <Table.ScrollContainer minWidth={560}>
            <Table verticalSpacing="sm">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('kindWords.names.who')}</Table.Th>
                  <Table.Th>{t('kindWords.names.known')}</Table.Th>
                  <Table.Th>{t('kindWords.names.added')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {items.map((each) => (
                  <NamesRow key={each.agent.id} names={each} />
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        </>
      )}
    </Loaded>
  )
}
