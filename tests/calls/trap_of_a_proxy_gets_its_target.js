const hit = () => 1; // function: hit
const traced = new Proxy(hit, { // enters: apply, hit
  apply: (target, self, list) => // function: apply
    Reflect.apply(target, self, list), // enters: hit
});
traced(); // enters: hit
