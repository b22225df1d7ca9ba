import { createStore } from 'vuex';
const store = createStore({
  state: () => ({ mail: '', theme: 'light' }),
  mutations: {
    setMail(state, mail) { state.mail = mail; },
    setTheme(state, theme) { state.theme = theme; },
  },
  actions: { async login({ commit }, mail) { commit('setMail', mail); } },
  getters: { label: (state) => 'mail ' + state.mail },
});
store.dispatch('login', source()); // source: a
store.commit('setTheme', 'dark');
sink(store.state.mail); // flow: a
sink(store.state.theme); // known-false: a mutations are not told apart by name
sink(store.getters.label); // flow: a
