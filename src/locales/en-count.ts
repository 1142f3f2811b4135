export const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);
export const urges = (count: number): string => (count === 1 ? '1 urge' : `${count} urges`);
