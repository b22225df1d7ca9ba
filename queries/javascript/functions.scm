; Parameters, fields and heritage as JavaScript spells them.

(_ parameters: (formal_parameters (_) @parameter.plain)) @parameter.function
(arrow_function parameter: (identifier) @parameter.plain) @parameter.function
(class_heritage (_) @heritage.value) @heritage.node
(class_body (field_definition property: (_) @field.name value: (_)? @field.value) @field.node) @field.body
