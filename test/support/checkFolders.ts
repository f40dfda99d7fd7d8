// Checks each folder given as an argument and prints the faults of all, as data.
import { check } from '../../src/check/index'

process.stdout.write(JSON.stringify(await Promise.all(process.argv.slice(2).map(check))))
