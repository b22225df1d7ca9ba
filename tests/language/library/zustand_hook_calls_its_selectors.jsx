import { create } from 'zustand';
const useStore = create((set, get) => ({
  token: '',
  site: 's',
  items: [],
  login: (token) => set({ token }),
  add: (item) => set((state) => ({ items: [...state.items, item] })),
  header: () => 'Bearer ' + get().token,
}));
export function Login() {
  const login = useStore((s) => s.login);
  const { add } = useStore();
  return <button onClick={() => { login(source()); add(source()); }}>x</button>; // source: a
}
export function Show() {
  const token = useStore((s) => s.token);
  const site = useStore((s) => s.site);
  const items = useStore((s) => s.items);
  sink(token); // flow: a
  sink(site);
  sink(items); // flow: a
  sink(useStore.getState().token); // flow: a
  sink(useStore.getState().header()); // flow: a
  return null;
}
