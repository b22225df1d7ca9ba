export default class { put(v) { this.value = v; } }
