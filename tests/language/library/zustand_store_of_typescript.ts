import { create } from 'zustand';
import { devtools, persist } from 'zustand/middleware';

interface State {
  token: string;
  site: string;
  login: (token: string) => void;
}
const useStore = create<State>()(
  persist((set, get) => ({ token: '', site: 's', login: (token) => set({ token }), show: () => sink(get().token) }), { // flow: a
    name: 'session',
  }),
);
const useOther = create(devtools((set) => ({ label: 'x' })));

useStore.getState().login(source()); // source: a
sink(useStore.getState().token); // flow: a
sink(useStore.getState().site);
sink(useStore((state) => state.token)); // flow: a
sink(useStore((state) => state.site));
sink(useStore().token); // flow: a
sink(useOther((state) => state.label));
useStore.getState().show();
