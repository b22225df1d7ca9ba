var value = 'fixed';
sink(value);
{
  var value = source(); // source: a
}
sink(value); // flow: a
function inner() {
  sink(hoisted);
  var hoisted = source(); // source: b
  sink(hoisted); // flow: b
}
inner();
