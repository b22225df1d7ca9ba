import * as api from './api';

function run(service) {
  sink(service.load()); // flow: a
  sink(service.name());
}
run(api);
const { load, name } = api;
sink(load()); // flow: a
sink(name());
