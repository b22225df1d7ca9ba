class Store { // function: Store
  put() { return 1; } // function: put
}
const store = new Store(); // enters: Store
store[process.env.METHOD](); // enters: put, Store
