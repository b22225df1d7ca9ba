import { createSlice, configureStore, createAsyncThunk } from '@reduxjs/toolkit';
import { useSelector, useDispatch, Provider } from 'react-redux';
const fetchUser = createAsyncThunk('user/fetch', async (id) => ({ id, mail: source() })); // source: a
const slice = createSlice({
  name: 'user',
  initialState: { data: null, note: '', busy: false },
  reducers: { noted: (state, { payload }) => { state.note = payload; } },
  extraReducers: (b) => b
    .addCase(fetchUser.pending, (state) => { state.busy = true; })
    .addCase(fetchUser.fulfilled, (state, action) => { state.data = action.payload; state.busy = false; }),
});
const store = configureStore({ reducer: { user: slice.reducer } });
function View() {
  const dispatch = useDispatch();
  const mail = useSelector((s) => s.user.data?.mail);
  const note = useSelector((s) => s.user.note);
  const busy = useSelector((s) => s.user.busy);
  sink(mail); // flow: a
  sink(note); // flow: b
  sink(busy);
  return <button onClick={() => { dispatch(fetchUser('1')); dispatch(slice.actions.noted(source())); }}>go</button>; // source: b
}
export const App = () => <Provider store={store}><View /></Provider>;
