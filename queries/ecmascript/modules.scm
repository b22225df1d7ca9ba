; What a file takes from others and gives to them. CommonJS (`require`, `module.exports`) is calls and writes.

(import_statement source: (string) @import.source) @import.statement
(import_statement (import_clause (identifier) @import.default) source: (string) @import.source) @import.statement
(import_statement (import_clause (namespace_import (identifier) @import.all)) source: (string) @import.source) @import.statement
(import_statement
  (import_clause (named_imports (import_specifier name: [(_) "default"] @import.name alias: (_)? @import.alias) @import.specifier))
  source: (string) @import.source) @import.statement

(export_statement declaration: (_) @export.declaration) @export.statement
(export_statement value: (_) @export.value) @export.statement
(export_statement
  (export_clause (export_specifier name: [(_) "default"] @export.name alias: [(_) "default"]? @export.alias))
  source: (string)? @export.source) @export.statement
(export_statement "*" source: (string) @export.everything) @export.statement
(export_statement (namespace_export (_) @export.namespace) source: (string) @export.source) @export.statement

((comment) @directive.comment (#match? @directive.comment "flowmap:"))
(ERROR) @gap.error
