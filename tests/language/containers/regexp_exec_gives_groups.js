const secret = source(); // source: a
const match = /(?<head>\w{20})(\w+)/.exec(secret);
sink(match[0]); // flow: a
sink(match[2]); // flow: a
sink(match.groups.head); // flow: a
sink(match.index);
sink(/x/.test(secret));
sink(/x/.exec('xyz')[0]);
