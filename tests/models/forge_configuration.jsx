import { useConfig } from "@forge/react";
import { view } from "@forge/bridge";

export async function Configuration() {
  await view.submit({ config: { value: source() } }); // row: storage write property <- secret argument
}

export function App() {
  sink(useConfig()); // row: sink secret, user-input; source user-input configuration
  return null;
}
