import React, { createContext, useContext, useReducer } from 'react';

const Store = createContext(null);
const reduce = (state, action) => ({ ...state, [action.key]: action.value });

function Form() {
  const { dispatch } = useContext(Store);
  const save = () => {
    const secret = source(); // source: a
    dispatch({ key: 'text', value: secret });
  };
  return <button onClick={save}>save</button>;
}
function View() {
  const { state } = useContext(Store);
  sink(state.text); // flow: a
  sink(state.label);
  return <p>{state.label}</p>;
}

export default function App() {
  const [state, dispatch] = useReducer(reduce, { label: 'fixed' });
  return (
    <Store.Provider value={{ state, dispatch }}>
      <Form />
      <View />
    </Store.Provider>
  );
}
