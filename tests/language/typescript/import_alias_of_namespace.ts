namespace Long.Name {
  export const secret = source(); // source: a
  export const label = 'fixed';
}
import Short = Long.Name;
import Label = Long.Name.label;
sink(Short.secret); // flow: a
sink(Short.label);
sink(Label);
