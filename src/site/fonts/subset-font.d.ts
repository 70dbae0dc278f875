/** The part of `subset-font` that is used here; the package carries no types. */
declare module 'subset-font' {
  export default function subsetFont(font: Uint8Array, text: string, options: Options): Promise<Uint8Array>;

  interface Options {
    targetFormat: 'woff2' | 'truetype';
    variationAxes: Record<string, number | { min: number; max: number }>;
    keepFeatures?: readonly string[];
    noHinting?: boolean;
  }
}
