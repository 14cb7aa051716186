/** The size at which the first page of a PDF is pictured, in CSS px; pictures hold twice as many. */
export const PREVIEW = { width: 240, height: 340 } as const;
