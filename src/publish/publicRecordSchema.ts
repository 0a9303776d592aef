import { z } from 'zod';
import { basisSchema, edtfSchema, recordSchema, spanSchema } from '../record.ts';

/** The schema of what the data page offers: a record, whose inferred date may lack evidence that must not be quoted. */
export const publicRecordSchema = recordSchema.extend({
  published: z
    .object({
      certainty: z.enum(['stated', 'inferred']),
      edtf: edtfSchema,
      basis: basisSchema,
      line: z.int().positive().nullable(),
      wording: z.string().optional(),
      evidence: spanSchema.optional(),
    })
    .nullable(),
});
