const state = { token: 'none' };
const early = state.token;
state.token = source(); // source: a
const late = state.token;
sink(late); // flow: a
sink(early);
