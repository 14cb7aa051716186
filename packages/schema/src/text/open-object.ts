import * as z from 'zod';

/** An object that keeps keys it does not know, so that nothing a document says is lost. */
export const openObject = <Shape extends z.ZodRawShape>(shape: Shape) => z.looseObject(shape);
