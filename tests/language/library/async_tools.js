import pLimit from 'p-limit';
import PQueue from 'p-queue';
import pMap from 'p-map';
import pFilter from 'p-filter';
import pRetry from 'p-retry';
import pAll from 'p-all';
import pTimeout from 'p-timeout';
import Bottleneck from 'bottleneck';
import async from 'async';

const secret = source(); // source: a

async function main() {
  const limit = pLimit(2);
  sink(await limit(() => secret)); // flow: a
  sink(await limit(() => 'fixed'));
  await limit((value) => sink(value), secret); // flow: a
  await limit((value) => sink(value), 'fixed');
  const queue = new PQueue({ concurrency: 1 });
  sink(await queue.add(async () => secret)); // flow: a
  sink(await queue.add(async () => 'fixed'));
  sink(await pMap([secret], async (value) => value)); // flow: a
  sink(await pMap([secret], async () => 'fixed'));
  sink(await pFilter([secret], () => true)); // flow: a
  sink(await pFilter(['fixed'], () => secret));
  sink(await pRetry(() => secret)); // flow: a
  sink(await pRetry(() => 'fixed'));
  sink(await pAll([() => secret])); // flow: a
  sink(await pAll([() => 'fixed']));
  sink(await pTimeout(Promise.resolve(secret), { milliseconds: 5 })); // flow: a
  sink(await pTimeout(Promise.resolve('fixed'), { milliseconds: 5 }));
  const limiter = new Bottleneck({ maxConcurrent: 1 });
  sink(await limiter.schedule(() => secret)); // flow: a
  sink(await limiter.schedule(() => 'fixed'));
  await limiter.schedule((value) => sink(value), secret); // flow: a
  await limiter.schedule((value) => sink(value), 'fixed');
  const wrapped = limiter.wrap((value) => value);
  sink(await wrapped(secret)); // flow: a
  const constant = limiter.wrap(() => 'fixed');
  sink(await constant(secret));
  sink(await async.mapLimit([secret], 2, async (value) => value)); // flow: a
  sink(await async.mapLimit([secret], 2, async () => 'fixed'));
  await async.eachSeries([secret], async (value) => sink(value)); // flow: a
  await async.eachSeries(['fixed'], async (value) => sink(value));
}
main();
