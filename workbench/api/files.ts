import { formOf } from './records.ts'
import { send } from './request.ts'

/** Stores a file and answers its SHA-256. @throws {Fault} */
export const storeFile = async (file: File): Promise<string> =>
  (await send<{ sha256: string }>('POST', '/files', formOf(file))).sha256
