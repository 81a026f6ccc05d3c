import type { ImportFault } from '@/api/shapes'

/** With the mark by which spreadsheets know UTF-8. */
export function faultsAsCsv(faults: Pick<ImportFault, 'line' | 'message'>[]): string {
  const rows = faults.map(({ line, message }) => `${line},"${message.replaceAll('"', '""')}"`)
  return `\uFEFF${['line,message', ...rows].join('\r\n')}\r\n`
}

export function saveAs(name: string, text: string) {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
