export function Logo({ size = 30 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="10" fill="var(--mantine-color-berry-6)" />
      <path
        d="M8 19.5c3.2 0 3.2-7 6.4-7s3.2 7 6.4 7c1.8 0 2.6-2.2 3.2-4"
        fill="none"
        stroke="#fff"
        strokeWidth="2.8"
        strokeLinecap="round"
      />
      <circle cx="24.2" cy="10.6" r="2.1" fill="#f6c667" />
    </svg>
  )
}
