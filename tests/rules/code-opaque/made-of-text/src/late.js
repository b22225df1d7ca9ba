export const isLate = true;
