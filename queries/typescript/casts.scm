; `<T>value` exists where no JSX does.

(type_assertion (_) @same.from .) @same.to
