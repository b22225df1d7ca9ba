enum Color {
  Red = 'red',
  Blue = 'blue',
}
enum Level {
  Low,
  High = 5,
}
const colors: Record<string, string> = { [Color.Red]: source(), [Color.Blue]: 'fixed' }; // source: a
sink(Color.Red);
sink(Level.High);
sink(Level[0]);
sink(colors[Color.Red]); // flow: a
sink(colors[Color.Blue]);
