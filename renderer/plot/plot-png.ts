/** A plot as an image, drawn from its SVG file. */
import font from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import type { StandaloneSvg } from './standalone-svg'

/** Dots per CSS pixel: sharp on paper at the size it has on the screen. */
const SCALE = 2

/** A rule that brings the interface's font: an SVG that is drawn as an image sees no font of the page. */
export async function embeddedFont(): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(font)).arrayBuffer())
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return `@font-face{font-family:Inter;font-weight:100 900;src:url(data:font/woff2;base64,${btoa(binary)}) format("woff2")}`
}

/** Rejects when the image cannot be drawn or is larger than a canvas may be. */
export async function plotPng({ text, width, height }: StandaloneSvg): Promise<Uint8Array> {
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
  try {
    const image = new Image(width * SCALE, height * SCALE)
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width * SCALE
    canvas.height = height * SCALE
    const context = canvas.getContext('2d')
    if (context === null) throw new Error('no 2d context')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    if (blob === null) throw new Error(`no PNG of ${canvas.width} × ${canvas.height}`)
    return new Uint8Array(await blob.arrayBuffer())
  } finally {
    URL.revokeObjectURL(url)
  }
}
