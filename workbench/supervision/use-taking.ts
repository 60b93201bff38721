import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { saysOf } from '../api/fault.ts'
import { takeAllSteps } from '../api/supervision.ts'

/** Takes one step for several rows at once; what was refused is said, and all that is shown is read again. */
export function useTaking(register: string, step: string, onDone: () => void) {
  const queries = useQueryClient()
  const [problem, setProblem] = useState('')
  const take = async (rows: Parameters<typeof takeAllSteps>[2]) => {
    try {
      await takeAllSteps(register, step, rows)
      setProblem('')
      await queries.invalidateQueries()
      onDone()
    } catch (error) {
      setProblem(saysOf(error))
    }
  }
  return { take, problems: problem ? [{ says: problem }] : [] }
}
