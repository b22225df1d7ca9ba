namespace App.Data {
  export const secret = source(); // source: a
}
namespace App.Data {
  export const label = 'fixed';
  export const copy = secret;
}
sink(App.Data.secret); // flow: a
sink(App.Data.copy); // flow: a
sink(App.Data.label);
