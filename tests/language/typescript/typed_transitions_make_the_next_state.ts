type State = 'idle' | 'loading' | 'done';
interface Machine { state: State; data?: string }
const transitions: Record<State, (m: Machine, input?: string) => Machine> = {
  idle: (m) => ({ ...m, state: 'loading' }),
  loading: (m, input) => ({ state: 'done', data: input }),
  done: (m) => ({ state: 'idle' }),
};
let m: Machine = { state: 'idle' };
m = transitions[m.state](m);
sink(m.state);
m = transitions[m.state](m, source()); // source: a
sink(m.data); // flow: a
m = transitions.done(m);
sink(m.data);
