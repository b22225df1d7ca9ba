import React, { createContext, useContext, useReducer, type Dispatch, type ReactNode } from 'react';
type State = { step: number; name: string; secret: string };
type Action = { type: 'next' } | { type: 'name'; value: string } | { type: 'secret'; value: string };
const Ctx = createContext<[State, Dispatch<Action>] | null>(null);
const reduce = (s: State, a: Action): State => {
  switch (a.type) {
    case 'next': return { ...s, step: s.step + 1 };
    case 'name': return { ...s, name: a.value };
    case 'secret': return { ...s, secret: a.value };
  }
};
export const Wizard = ({ children }: { children: ReactNode }) => {
  const pair = useReducer(reduce, { step: 0, name: '', secret: '' });
  return <Ctx.Provider value={pair}>{children}</Ctx.Provider>;
};
const useWizard = () => { const c = useContext(Ctx); if (!c) throw new Error('no'); return c; };
export const SecretStep = () => { const [, dispatch] = useWizard(); return <a onClick={() => dispatch({ type: 'secret', value: source() })} />; }; // source: a
export const Summary = () => {
  const [state] = useWizard();
  sink(state.secret); // flow: a
  sink(state.step);
  return <p>{state.name}</p>;
};
