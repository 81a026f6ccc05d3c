import { Table, TagsInput, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useSay } from '@/ui/useSay'
import { useAlias } from '../api/useAlias'
import type { PraiseNames } from '../api/usePraiseNames'

/** One person; each name is kept as it is added or taken away. */
export function NamesRow({ names }: { names: PraiseNames }) {
  const { t } = useTranslation()
  const say = useSay()
  const alias = useAlias()
  const { agent, aliases, known, shared } = names

  function change(next: string[]) {
    const added = next.find((name) => !aliases.includes(name))
    const removed = aliases.find((name) => !next.includes(name))
    const name = added ?? removed
    if (name) {
      alias.mutate(
        { agent: agent.id, alias: name, add: added !== undefined },
        { onError: say.failed(t('kindWords.names.refused')) },
      )
    }
  }

  return (
    <Table.Tr>
      <Table.Td fw={600}>{agent.name}</Table.Td>
      <Table.Td>
        <Text size="sm" c="dimmed">
          {known.join(' · ')}
        </Text>
      </Table.Td>
      <Table.Td>
        <TagsInput
          aria-label={t('kindWords.names.of', { name: agent.name })}
          placeholder={aliases.length === 0 ? t('kindWords.names.add') : ''}
          value={aliases}
          disabled={alias.isPending}
          maxTags={12}
          onChange={change}
        />
        {shared.length > 0 ? (
          <Text size="xs" c="dimmed" mt={4}>
            {t('kindWords.names.shared', { names: shared.join(', ') })}
          </Text>
        ) : null}
      </Table.Td>
    </Table.Tr>
  )
}
