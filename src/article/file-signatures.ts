/**
 * How files that are not text begin, with what they are.
 *
 * Source: the formats' own descriptions (PNG: ISO 15948; JPEG: ISO 10918; GIF89a; RIFF; PDF: ISO 32000; ZIP: APPNOTE;
 * gzip: RFC 1952; Compound File Binary: MS-CFB; RTF 1.9).
 */
export const FILE_SIGNATURES: readonly { readonly bytes: readonly number[]; readonly what: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], what: 'a PDF file' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'a PNG picture' },
  { bytes: [0xff, 0xd8, 0xff], what: 'a JPEG picture' },
  { bytes: [0x47, 0x49, 0x46, 0x38], what: 'a GIF picture' },
  { bytes: [0x52, 0x49, 0x46, 0x46], what: 'a WebP picture or a sound file' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'a zip file (also Word, EPUB)' },
  { bytes: [0x1f, 0x8b], what: 'a gzip file' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old Word file' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'an RTF file' },
]
