import { Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ErasurePlan } from '@/api/shapes'
import { formatCount } from '@/lib/formatNumber'

export function PlanTable({ holdings }: { holdings: ErasurePlan['holdings'] }) {
  const { t, i18n } = useTranslation()
  return (
    <Table verticalSpacing={5}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('privacy.column.what')}</Table.Th>
          <Table.Th scope="col" ta="right">
            {t('privacy.column.rows')}
          </Table.Th>
          <Table.Th scope="col">{t('privacy.column.fate')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {holdings.map(({ what, rows, fate }) => (
          <Table.Tr key={what}>
            <Table.Td>
              {i18n.exists(`privacy.what.${what}`) ? t(`privacy.what.${what as 'orders'}`) : t('privacy.what.other')}
            </Table.Td>
            <Table.Td ta="right" className="num">
              {formatCount(rows, i18n.language)}
            </Table.Td>
            <Table.Td>{t(`privacy.fate.${fate}`)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
