import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components'
import { type EChartsCoreOption, init, use as install } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'

install([LineChart, BarChart, GridComponent, MarkLineComponent, TooltipComponent, SVGRenderer])

/** A chart drawn as SVG; `label` says in words what it shows. */
export function Chart(props: { option: EChartsCoreOption; height: number; label: string }) {
  const { option, height, label } = props
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!box.current) return
    const chart = init(box.current, null, { renderer: 'svg' })
    chart.setOption({ animation: false, ...option })
    const observer = new ResizeObserver(() => chart.resize())
    observer.observe(box.current)
    return () => {
      observer.disconnect()
      chart.dispose()
    }
  }, [option])
  return <div ref={box} className="chart" role="img" aria-label={label} style={{ height }} />
}
