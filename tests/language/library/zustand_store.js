import { create } from 'zustand';

const useStore = create((set) => ({
  title: 'x',
  label: 'fixed',
  save: (title) => set({ title }),
}));

function Panel() {
  const save = useStore((state) => state.save);
  const title = useStore((state) => state.title);
  const label = useStore((state) => state.label);
  save(source()); // source: a
  sink(title); // flow: a
  sink(label);
  useStore.setState({ note: source() }); // source: b
  sink(useStore.getState().note); // flow: b
  sink(useStore.getState().label);
}
Panel();
