import { strToU8, Zip, ZipDeflate } from 'fflate'
import { zipFrom } from '../../shared/export/zip'

export const zip = zipFrom<ZipDeflate>({ Zip, ZipDeflate, strToU8 })
