const api = require('./api');

sink(api.kept); // flow: b
sink(api.lost); // known-false: a what replaced exports still counts, and names copied in a loop are not followed
