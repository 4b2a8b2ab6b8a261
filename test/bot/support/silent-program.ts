// A program that runs but never answers.
setInterval(() => {}, 1000);
