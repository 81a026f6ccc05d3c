import { Text } from '@mantine/core'
import { IconTableImport } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { OrdersImport } from '@/api/shapes'
import { Card } from '@/ui/Card'
import { EmptyView } from '@/ui/EmptyView'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { Time } from '@/ui/Time'
import { useImports } from './api/useImports'
import { ImportFaults } from './ImportFaults'
import classes from './imports.module.css'
import { useCountText } from './useCountText'

export function ImportList() {
  const { t } = useTranslation()
  const imports = useImports()
  return (
    <Card title={t('imports.past')}>
      <Loaded query={imports} failed={t('imports.listFailed')} skeleton={<ListSkeleton rows={3} height={52} />}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyView icon={<IconTableImport size={28} />} title={t('imports.none')} why={t('imports.noneWhy')} />
          ) : (
            <ul className={classes.list}>
              {items.map((item) => (
                <PastImport key={item.id} item={item} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  )
}

function PastImport({ item }: { item: OrdersImport }) {
  const { t } = useTranslation()
  const counts = useCountText()
  return (
    <li>
      <div className={classes.head}>
        <Text fw={600} className={classes.name}>
          {item.name || t('imports.unnamed')}
        </Text>
        <span className={classes.state} data-state={item.state}>
          {t(`imports.state.${item.state}`)}
        </span>
        <Text size="sm" c="dimmed" ml="auto">
          <Time at={item.begunAt} />
        </Text>
      </div>
      <Text size="sm" c="dimmed">
        {item.by} · {item.format.toUpperCase()}
      </Text>
      <Text size="sm">{counts(item)}</Text>
      {item.state === 'broken-off' ? (
        <Text size="sm" c="dimmed">
          {t('imports.brokenHint')}
        </Text>
      ) : null}
      {item.failed > 0 ? <ImportFaults id={item.id} name={item.name} failed={item.failed} /> : null}
    </li>
  )
}
