; Functions and classes. Parameters and heritage are spelled differently in TypeScript: see its own layer.

[
  (function_declaration)
  (generator_function_declaration)
] @function.declaration

[
  (function_expression)
  (generator_function)
  (arrow_function)
] @function.expression

(object (method_definition) @function.method) @function.object

[
  (class_declaration)
  (class)
] @class.node

(class_body (method_definition) @method.node) @method.body
(class_static_block body: (_) @static.block)
