// Loaded into the bot beside everything else: makes a fault of the kind that FAULT names when the process is signalled.
process.on('SIGUSR2', () => {
  const fault = new Error('a fault that nobody expected');
  if (process.env.FAULT === 'rejection') Promise.reject(fault);
  else throw fault;
});
