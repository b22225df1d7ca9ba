const value = source(); // source: a
{
  const value = 'inner';
  sink(value);
}
sink(value); // flow: a
