class A { constructor(o) { this.o = o; this.init(); } init() { this.tag = 'A'; } read() { return this.o.v; } }
class B extends A { init() { super.init(); this.tag += 'B'; } read() { return '<' + super.read() + '>'; } }
class C extends B { read() { return super.read() + this.tag; } }
sink(new C({ v: source() }).read()); // source: a // flow: a
sink(new C({ v: source() }).tag); // source: b
sink(new B({ v: 'x' }).read());
const forms = { a: A, b: B };
sink(new forms.b({ v: source() }).read()); // source: c // flow: c
sink(new forms['a']({ v: 'p' }).read());
