/** Whether a date, as exact as it is known, begins after today. */
export const inFuture = (date: string): boolean => date > new Date().toISOString().slice(0, date.length);
