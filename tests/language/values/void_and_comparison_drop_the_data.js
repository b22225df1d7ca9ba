const secret = source(); // source: a
const nothing = void secret;
const newer = secret > 'm';
const either = secret ? secret : nothing;
sink(either); // flow: a
sink(nothing);
sink(newer);
