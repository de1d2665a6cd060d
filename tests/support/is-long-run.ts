/** Whether the tests may take as long as they need (`npm run test:long`). */
export const isLongRun = process.env.LONG_RUN === '1';
