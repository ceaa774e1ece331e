export const kept = new Set();
