// A thread that helps to lint many files; it ends when it has done its share.
const { join } = require('node:path');
const { parentPort } = require('node:worker_threads');
const { expectMuchWork, loadCommand } = require('./replylint.js');

const { work } = loadCommand(join(__dirname, '../dist'));
expectMuchWork();

parentPort.once('message', async (task) => {
  await work(task, {
    send: (done) => parentPort.postMessage(done),
    importModule: (url) => import(url),
  });
});
