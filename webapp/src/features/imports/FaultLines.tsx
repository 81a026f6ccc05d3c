import { Button, Group, Table, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ImportFault, LineFault } from '@/api/shapes'
import { formatCount } from '@/lib/formatNumber'
import { faultsAsCsv, saveAs } from './faultsAsCsv'
import classes from './imports.module.css'

interface Props {
  items: (ImportFault | LineFault)[]
  /** The file's, for the one that can be downloaded. */
  name: string
  failed: number
}

/** The lines that were refused, each with its reason: as many as are kept of them. */
export function FaultLines({ items, name, failed }: Props) {
  const { t, i18n } = useTranslation()
  // The server's English says it more closely, and is for who made the file.
  const reason = (item: Props['items'][number]) => (i18n.language === 'en' ? item.message : inWords(item))
  const inWords = (item: Props['items'][number]) => {
    if ('field' in item) return t(`callImport.fault.${item.fault}`, { field: item.field })
    return item.fault === 'other' ? item.message : t(`imports.fault.${item.fault}`, { value: item.value })
  }
  return (
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
            {items.map((item) => (
              <Table.Tr key={`${item.line} ${item.message}`}>
                <Table.Td className="num">{formatCount(item.line, i18n.language)}</Table.Td>
                <Table.Td title={item.message}>{reason(item)}</Table.Td>
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
          onClick={() => saveAs(`${name}-errors.csv`, faultsAsCsv(items))}
        >
          {t('imports.download')}
        </Button>
        {failed > items.length ? (
          <Text size="sm" c="dimmed">
            {t('imports.firstOnly', { formatted: formatCount(items.length, i18n.language) })}
          </Text>
        ) : null}
      </Group>
    </>
  )
}
