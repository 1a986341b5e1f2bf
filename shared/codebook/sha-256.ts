/** SHA-256 (FIPS 180-4) of a text's UTF-8, without a platform: the core has neither Node's nor the browser's cryptography. */

function fractionBits(value: number): number {
  return ((value - Math.floor(value)) * 0x1_0000_0000) >>> 0
}

function primes(count: number): number[] {
  const found: number[] = []
  for (let n = 2; found.length < count; n += 1) if (found.every((prime) => n % prime !== 0)) found.push(n)
  return found
}

/** FIPS 180-4, 4.2.2 and 5.3.3: fractional parts of cube and square roots of the first primes. */
const K = Uint32Array.from(primes(64), (prime) => fractionBits(Math.cbrt(prime)))
const START = primes(8).map((prime) => fractionBits(Math.sqrt(prime)))

/** UTF-8 of the text with the padding of FIPS 180-4, 5.1.1, in whole blocks of 64 bytes. */
function paddedUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((text.length * 3 + 9) / 64) * 64 + 64)
  let length = 0
  const push = (byte: number): void => {
    bytes[length] = byte
    length += 1
  }
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x80) push(code)
    else {
      if (code < 0x800) push(0xc0 | (code >> 6))
      else {
        if (code < 0x10000) push(0xe0 | (code >> 12))
        else {
          push(0xf0 | (code >> 18))
          push(0x80 | ((code >> 12) & 63))
        }
        push(0x80 | ((code >> 6) & 63))
      }
      push(0x80 | (code & 63))
    }
  }
  const bits = length * 8
  push(0x80)
  const size = Math.ceil((length + 8) / 64) * 64
  for (let i = 0; i < 8; i += 1) bytes[size - 1 - i] = Math.floor(bits / 2 ** (8 * i)) & 255
  return bytes.subarray(0, size)
}

function rotate(value: number, by: number): number {
  return (value >>> by) | (value << (32 - by))
}

/** 64 hexadecimal digits. */
export function sha256(text: string): string {
  const view = paddedUtf8(text)
  const data = new DataView(view.buffer, view.byteOffset, view.byteLength)
  const hash = Uint32Array.from(START)
  const w = new Uint32Array(64)
  // Every index below is inside its array: `as number` spares the check in the loop that does the work.
  for (let block = 0; block < view.length; block += 64) {
    for (let i = 0; i < 16; i += 1) w[i] = data.getUint32(block + i * 4)
    for (let i = 16; i < 64; i += 1) {
      const a = w[i - 15] as number
      const b = w[i - 2] as number
      const s0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3)
      const s1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10)
      w[i] = (w[i - 16] as number) + s0 + (w[i - 7] as number) + s1
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash
    for (let i = 0; i < 64; i += 1) {
      const t1 = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + (K[i] as number) + (w[i] as number)) | 0
      const t2 = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
      h = g
      g = f
      f = e
      e = (d + t1) | 0
      d = c
      c = b
      b = a
      a = (t1 + t2) | 0
    }
    for (const [i, value] of [a, b, c, d, e, f, g, h].entries()) hash[i] = (hash[i] as number) + value
  }
  return [...hash].map((value) => value.toString(16).padStart(8, '0')).join('')
}
