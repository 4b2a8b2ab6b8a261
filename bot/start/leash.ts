/**
 * Loaded into each program that `npm start` starts: ends it when its starter is gone, even if that was killed
 * without a chance to say goodbye. The channel between the two closes by itself then.
 */
process.on('disconnect', () => process.exit());
// Knowing the channel must not keep a program alive that has nothing else to do.
process.channel?.unref();
