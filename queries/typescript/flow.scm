; Types do not change a value.

(as_expression . (_) @same.from) @same.to
(satisfies_expression . (_) @same.from) @same.to
(non_null_expression (_) @same.from) @same.to
(import_statement (import_require_clause (identifier) @require.name source: (string) @require.source)) @require.statement
(export_statement "=" (_) @assignment_export.value) @assignment_export.statement
