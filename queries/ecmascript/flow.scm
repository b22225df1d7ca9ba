; How values pass from one expression to another.
;
; Captures of one pattern belong to one family, named before the dot; extract/ has one function a family.

; --- the same value under another node -------------------------------------------------------------------------

(parenthesized_expression (_) @same.from) @same.to
(sequence_expression (_) @same.from .) @same.to
(ternary_expression consequence: (_) @same.from) @same.to
(ternary_expression alternative: (_) @same.from) @same.to

; `a || b` may be either; of `a && b` the left side comes out only where it is empty.
(binary_expression left: (_) @same.from operator: ["||" "??"]) @same.to
(binary_expression operator: ["||" "??" "&&"] right: (_) @same.from) @same.to

; A promise is the value that it resolves to; what it is rejected with has a slot of its own.
(await_expression (_) @await.value) @await.result

; --- text made of parts: a part is readable in the whole -------------------------------------------------------

(binary_expression left: (_) @concat.left operator: "+" right: (_) @concat.right) @concat.whole
(template_string) @template.whole
(string) @literal.string
(number) @literal.number
[(true) (false)] @literal.boolean
[(null) (undefined)] @literal.empty

; --- properties ------------------------------------------------------------------------------------------------

(member_expression object: (_) @read.object property: (_) @read.name) @read.result
(subscript_expression object: (_) @read.object index: (_) @read.index) @read.result

; A destructuring pattern is the object, its parts are reads.
(object_pattern (pair_pattern key: (_) @part.name value: (_) @part.result)) @part.object
(object_pattern (shorthand_property_identifier_pattern) @part.shorthand) @part.object
(object_pattern
  (object_assignment_pattern left: (_) @part.shorthand right: (_) @part.default)) @part.object
(object_pattern (rest_pattern (_) @rest.result)) @rest.object
(array_pattern) @elements.object
(assignment_pattern left: (_) @default.target right: (_) @default.value) @default.pattern

; Literals are objects that are written to.
(object) @allocation.object
(object (pair key: (_) @property.name value: (_) @property.value) @property.pair) @property.object
(object (shorthand_property_identifier) @property.shorthand) @property.object
(object (spread_element (_) @spread.source) @spread.element) @spread.object
(array) @array.object

; --- assignment ------------------------------------------------------------------------------------------------

(assignment_expression left: (_) @assign.target right: (_) @assign.value) @assign.expression
(augmented_assignment_expression
  left: (_) @augment.target operator: _ @augment.operator right: (_) @augment.value) @augment.expression
(variable_declarator name: (_) @declarator.target value: (_) @declarator.value)
(update_expression argument: (_) @update.target)
(unary_expression operator: "delete" argument: (_) @delete.target) @delete.expression
