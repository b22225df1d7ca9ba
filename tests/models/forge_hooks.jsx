import { useState, useMemo, useEffect, useLayoutEffect, useInsertionEffect, useId, useProductContext, useConfig } from "@forge/react";
// or: import { useState, useMemo, useEffect, useLayoutEffect, useInsertionEffect, useId, useProductContext, useConfig } from "@forge/ui";

export function App() {
  sink(useProductContext()); // row: sink context; source context context of the page
  sink(useConfig()); // row: sink user-input; source user-input configuration
  const [plain, setPlain] = useState(source());
  sink(plain); // row: sink secret
  const [lazy, setLazy] = useState(() => source());
  sink(lazy); // row: sink secret
  const [set, setSet] = useState("");
  setSet(source());
  sink(set); // row: sink secret
  const [updated, setUpdated] = useState(0);
  setUpdated((old) => [old, source()]);
  sink(updated); // row: sink secret
  sink(useMemo(() => source(), [])); // row: sink secret
  useEffect(() => sink(source()), []), useLayoutEffect(() => 1), useInsertionEffect(() => 1), useId(); // row: sink secret
}
