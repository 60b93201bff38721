const paths = {
  today: 'M4 5h12v11H4zM4 8.5h12M7.5 3v3M12.5 3v3',
  queue: 'M3.5 11.5h4l1.2 2h2.6l1.2-2h4M3.5 11.5l2-7h9l2 7v5h-13z',
  outline: 'M5 3h7l3 3v11H5zM12 3v3h3M7.5 9.5h5M7.5 12h5M7.5 14.5h3',
  goals: 'M5 17V3.500M5 4h10.500l-2.500 3.500 2.500 3.500H5',
  tasks: 'M8 5.5h8M8 10h8M8 14.5h8M3.5 5.5l1 1 2-2M3.5 10l1 1 2-2M3.5 14.5l1 1 2-2',
  supervision: 'M10 3.5l7 12.5H3zM10 8v4M10 13.8v.4',
  schemes:
    'M4 4.5h12v12H4zM7 8.500l1 1 1.800-2M11.500 8.500h2M7 12.500l1 1 1.800-2M11.500 12.500h2',
  parties: 'M3.5 16.5h13M5 16.5V4.5h6v12M11 8.5h4v8M7 7.5h2M7 10.5h2M7 13.5h2',
  indicators: 'M3.5 16.5h13M5.5 14v-4M10 14V5M14.5 14V8',
  records: 'M3.5 4.5h13v11h-13zM3.5 8.2h13M3.5 11.8h13M8 4.5v11',
  organisation:
    'M7.5 3.500h5v4h-5zM3 13h4.500v3.500H3zM12.500 13H17v3.500h-4.500zM10 7.500v3M5.200 13v-2.500h9.600V13',
  jobs: 'M10 3.5a6.5 6.5 0 1 1-6.2 4.6M10 6.5V10l2.5 2M3.5 4v4.2h4.2',
  audit: 'M10 3l6 2v4.5c0 3.5-2.500 6-6 7.500-3.500-1.500-6-4-6-7.500V5zM7.500 10l2 2 3.500-4',
  more: 'M4 6h12M4 10h12M4 14h12',
} as const

export type IconName = keyof typeof paths

/** A line drawing beside a word; never instead of one. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
