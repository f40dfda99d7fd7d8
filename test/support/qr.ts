import {
  BinaryBitmap,
  DecodeHintType,
  HybridBinarizer,
  QRCodeReader,
  RGBLuminanceSource,
} from '@zxing/library'

/** Pixels across one square of a code. */
const pixels = 4

/** The text that a reader of QR codes finds in a drawing, whose dark runs are pieces of a path. */
export function readCode({ size, path }: { readonly size: number; readonly path: string }): string {
  const width = size * pixels
  const light = new Uint8ClampedArray(width * width).fill(255)
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let row = 0; row < pixels; row += 1) {
      const from = (Number(y) * pixels + row) * width + Number(x) * pixels
      light.fill(0, from, from + Number(run) * pixels)
    }
  const source = new RGBLuminanceSource(light, width, width)
  // There is nothing else in the picture.
  const hints = new Map([[DecodeHintType.PURE_BARCODE, true]])
  const picture = new BinaryBitmap(new HybridBinarizer(source))
  return new QRCodeReader().decode(picture, hints).getText()
}
