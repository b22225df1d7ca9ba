const value = source(); // source: a
function show() {
  const value = 'fixed';
  sink(value);
}
{
  const value = 'inner';
  sink(value);
}
show();
sink(value); // flow: a
