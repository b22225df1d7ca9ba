export const debug = (message, details) => {
  console.debug(`[sync] ${message}`, details); // expect: secret-logged <- helped
};
