import { Button, Text } from '@mantine/core'
import { IconList, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { EmptyView } from '@/ui/EmptyView'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useSay } from '@/ui/useSay'
import { useChoices } from './api/useChoices'
import { useSetChoices } from './api/useSetChoices'
import { ChoiceForm } from './ChoiceForm'
import { ChoiceRow } from './ChoiceRow'
import { moved } from './choiceOrder'
import classes from './phoneSettings.module.css'
import type { ChoiceKind } from './shapes'

interface Props {
  kind: ChoiceKind
  mayManage: boolean
}

/** What agents choose from when they wrap a call up; nothing of it goes away, since calls of long ago still have it. */
export function ChoiceList({ kind, mayManage }: Props) {
  const { t } = useTranslation()
  const say = useSay()
  const choices = useChoices()
  const set = useSetChoices(kind)
  const [edited, setEdited] = useState<string | 'new' | null>(null)
  const failed = { onError: say.failed(t('phoneSettings.saveFailed')) }
  const add = (
    <Button
      size="compact-sm"
      variant="subtle"
      leftSection={<IconPlus size={15} aria-hidden />}
      onClick={() => setEdited('new')}
    >
      {t(`wrapUpChoices.add.${kind}`)}
    </Button>
  )
  return (
    <Card title={t(`wrapUpChoices.${kind}`)} aside={mayManage && edited !== 'new' ? add : null}>
      <Text size="sm" c="dimmed" mb="sm">
        {t(`wrapUpChoices.what.${kind}`)}
      </Text>
      <Loaded query={choices} failed={t('phoneSettings.loadFailed')} skeleton={<ListSkeleton rows={4} height={48} />}>
        {({ [kind]: items }) => (
          <>
            {edited === 'new' ? <ChoiceForm kind={kind} choices={items} onDone={() => setEdited(null)} /> : null}
            {items.length === 0 && edited !== 'new' ? (
              <EmptyView
                icon={<IconList size={28} />}
                title={t('wrapUpChoices.none')}
                why={t('wrapUpChoices.noneWhy')}
              />
            ) : (
              <ul className={classes.rows}>
                {items.map((choice, at) =>
                  edited === choice.key ? (
                    <li key={choice.key} className={classes.row}>
                      <ChoiceForm kind={kind} choices={items} choice={choice} onDone={() => setEdited(null)} />
                    </li>
                  ) : (
                    <ChoiceRow
                      key={choice.key}
                      choice={choice}
                      first={at === 0}
                      last={at === items.length - 1}
                      busy={set.isPending}
                      mayManage={mayManage}
                      onEdit={() => setEdited(choice.key)}
                      onMove={(by) => set.mutate(moved(items, at, by), failed)}
                      onRetire={() => set.mutate([{ ...choice, retired: !choice.retired }], failed)}
                    />
                  ),
                )}
              </ul>
            )}
          </>
        )}
      </Loaded>
    </Card>
  )
}
