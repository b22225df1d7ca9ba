import { createSlice, configureStore } from '@reduxjs/toolkit';
const slice = createSlice({
  name: 'user',
  initialState: { mail: '', theme: 'light' },
  reducers: {
    login(state, action) { state.mail = action.payload.mail; },
    setTheme: (state, action) => ({ ...state, theme: action.payload }),
  },
});
export const { login, setTheme } = slice.actions;
const store = configureStore({ reducer: { user: slice.reducer } });
store.dispatch(login({ mail: source() })); // source: a
store.dispatch(setTheme('dark'));
sink(store.getState().user.mail); // flow: a
sink(store.getState().user.theme);
const selectMail = (s) => s.user.mail;
sink(selectMail(store.getState())); // flow: a
