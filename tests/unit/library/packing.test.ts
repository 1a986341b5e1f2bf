import { expect, it } from 'vitest'
import { packDigest, unpackDigest } from '../../../shared/library/packing'
import { digestFromText } from '../compare/digest-from-text'

const DIGEST = digestFromText('Bydelene skal rapportere innen 1. mai. Samskaping og innovasjon bør prøves.')

it('a digest is the same when it was stored', () => expect(unpackDigest(packDigest(DIGEST))).toEqual(DIGEST))

it('a digest without words has none afterwards', () => expect(unpackDigest(packDigest({ ...DIGEST, forms: [] })).forms).toEqual([]))

it('words that were stored apart, by an earlier version, are read', () => expect(unpackDigest(DIGEST)).toEqual(DIGEST))
