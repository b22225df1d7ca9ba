; Names: where they are introduced, given a value and used.

[
  (statement_block)
  (for_statement)
  (for_in_statement)
  (catch_clause)
  (switch_body)
  (class_body)
] @scope.block

; --- roots of bindings: what stands below them is introduced (or, in an assignment, given a new value) ----------

(lexical_declaration (variable_declarator name: (_) @binding.block))
(variable_declaration (variable_declarator name: (_) @binding.function))
(catch_clause parameter: (_) @binding.block)
(for_in_statement kind: ["let" "const"] left: (_) @binding.block)
(for_in_statement kind: "var" left: (_) @binding.function)
(for_in_statement !kind left: (_) @binding.assignment)
(assignment_expression left: (_) @binding.assignment)
(augmented_assignment_expression left: (_) @binding.assignment)
(update_expression argument: (_) @binding.assignment)

; --- leaves of patterns: these identifiers are defined, all others are used -----------------------------------------

(pair_pattern value: (_) @target.leaf)
(array_pattern (_) @target.leaf)
(rest_pattern (_) @target.leaf)
(assignment_pattern left: (_) @target.leaf)
(object_assignment_pattern left: (_) @target.leaf)

; --- every identifier; Python decides by the binding that it stands in whether it is a definition or a use ------

(identifier) @name.identifier
(shorthand_property_identifier_pattern) @name.target
(shorthand_property_identifier) @name.shorthand
(this) @name.this
