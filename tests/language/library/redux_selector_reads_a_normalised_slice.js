import { createSelector, createSlice, configureStore } from '@reduxjs/toolkit';
const slice = createSlice({
  name: 'notes',
  initialState: { byId: {}, ids: [] },
  reducers: {
    added: {
      reducer(state, { payload }) { state.byId[payload.id] = payload; state.ids.push(payload.id); },
      prepare: (text) => ({ payload: { id: 'n1', text } }),
    },
  },
});
const store = configureStore({ reducer: slice.reducer });
const selectAll = createSelector([(s) => s.byId, (s) => s.ids], (byId, ids) => ids.map((id) => byId[id]));
store.dispatch(slice.actions.added(source())); // source: a
sink(selectAll(store.getState()).map((n) => n.text)); // flow: a
sink(store.getState().ids);
sink(selectAll(store.getState()).length);
