import { readFileSync, writeFileSync } from 'node:fs'
import { readEngine, referenceFile, referencePage } from './reference'

const page = await referencePage(await readEngine())
if (page !== readFileSync(referenceFile, 'utf8')) writeFileSync(referenceFile, page)
