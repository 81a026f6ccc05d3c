import { Button, Group, Table, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatCount } from '@/lib/formatNumber'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useImportErrors } from './api/useImportErrors'
import { faultsAsCsv, saveAs } from './faultsAsCsv'
import classes from './imports.module.css'

const MOST = 1000

interface Props {
  id: string
  name: string
  failed: number
}

export function ImportFaults({ id, name, failed }: Props) {
  const { t, i18n } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <div className={classes.faults}>
      <Group gap="sm">
        <Text size="sm" fw={600}>
          {t('imports.faults', { count: failed, formatted: formatCount(failed, i18n.language) })}
        </Text>
        <Button size="compact-sm" variant="light" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('imports.hide') : t('imports.show')}
        </Button>
      </Group>
      {open ? <FaultTable id={id} name={name} failed={failed} /> : null}
    </div>
  )
}

function FaultTable({ id, name, failed }: Props) {
  const { t, i18n } = useTranslation()
  const errors = useImportErrors(id)
  return (
    <Loaded query={errors} failed={t('imports.errorsFailed')} skeleton={<ListSkeleton rows={2} height={30} />}>
      {({ items }) => (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          {/* biome-ignore lint/a11y/useSemanticElements: no form, so no fieldset */}
          <div className={classes.scroll} role="group" tabIndex={0} aria-label={t('imports.show')}>
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('imports.line')}</Table.Th>
                  <Table.Th>{t('imports.why')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {items.map(({ line, message }) => (
                  <Table.Tr key={`${line} ${message}`}>
                    <Table.Td className="num">{formatCount(line, i18n.language)}</Table.Td>
                    <Table.Td>{message}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </div>
          <Group gap="sm" mt="xs">
            <Button
              size="compact-sm"
              variant="light"
              leftSection={<IconDownload size={15} aria-hidden />}
              onClick={() => saveAs(`${name || id}-errors.csv`, faultsAsCsv(items))}
            >
              {t('imports.download')}
            </Button>
            {failed > MOST ? (
              <Text size="sm" c="dimmed">
                {t('imports.firstOnly', { formatted: formatCount(MOST, i18n.language) })}
              </Text>
            ) : null}
          </Group>
        </>
      )}
    </Loaded>
  )
}
