/** A document: immutable text with publisher and date (contract A1, A2). */
import { z } from 'zod';

/** The front matter of a document file, or what a person typed in its place. Dates are ISO, never guessed. */
export const documentMetaSchema = z.strictObject({
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .nullable(),
  kind: z.string().nullable(),
  url: z.string().nullable(),
  author: z.string().nullable(),
});

export type DocumentMeta = z.infer<typeof documentMetaSchema>;

/** A document ready to be read: `bodyStart` is where the text proper begins (after a BOM and the front matter). */
export interface SourceDocument {
  text: string;
  bodyStart: number;
  meta: DocumentMeta;
}
