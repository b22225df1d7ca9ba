; Parameters, fields, heritage, enums and namespaces as TypeScript spells them.

(_ parameters: (formal_parameters
  [(required_parameter pattern: (_) @parameter.plain value: (_)? @parameter.default)
   (optional_parameter pattern: (_) @parameter.plain value: (_)? @parameter.default)] @parameter.typed)) @parameter.function
(arrow_function parameter: (identifier) @parameter.plain) @parameter.function
(class_heritage (extends_clause value: (_) @heritage.value)) @heritage.node
(class_body (public_field_definition name: (_) @field.name value: (_)? @field.value) @field.node) @field.body
(abstract_class_declaration) @class.node

(enum_declaration name: (identifier) @enum.name body: (enum_body) @enum.body) @enum.node
(internal_module name: (_) @namespace.name body: (statement_block) @namespace.body) @namespace.node
(import_alias) @alias.node

; Decorators of classes, of their members and of methods (which follow theirs as a sibling).
(class_declaration decorator: (decorator (_) @decorated.value)) @decorated.node
(abstract_class_declaration decorator: (decorator (_) @decorated.value)) @decorated.node
(public_field_definition decorator: (decorator (_) @decorated.value) name: (_) @decorated.member) @decorated.node
(class_body decorator: (decorator (_) @decorated.value) . (method_definition name: (_) @decorated.member) @decorated.node)
