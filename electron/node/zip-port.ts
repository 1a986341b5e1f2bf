// fflate's build for Node makes a require of its own, which two bundles that share it would declare twice; what differs is threads, unused here.
import { strToU8, Zip, ZipDeflate } from 'fflate/browser'
import { zipFrom } from '../../shared/export/zip'

export const zip = zipFrom<ZipDeflate>({ Zip, ZipDeflate, strToU8 })
